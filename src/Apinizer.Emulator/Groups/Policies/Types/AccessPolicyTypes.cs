using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies.Types;

/// <summary>Policies that decide whether a request may pass at all: quotas, addresses, hours.</summary>
internal static class AccessPolicyTypes
{
    private const string Limit = """
        targetVariableForIdentity:variable! messageCountForInterval:number! intervalPeriodLength:number intervalWindowType:FIXED|SLIDING
        cacheConnectionTimeoutInSeconds:number cacheErrorHandlingType:FAIL|CONTINUE|ALLOW showRateLimitStatisticsInResponseHeader:flag detailList:objects

        """;

    public static IReadOnlyList<PolicyType> All { get; } =
    [
        new("policy-api-based-throttling", "api-based-throttling", Limit + "throttlingInterval:ONE_SECOND|ONE_MINUTE|ONE_HOUR|ONE_DAY!"),
        new("policy-api-based-quota", "api-based-quota", Limit + "quotaInterval:ONE_HOUR|ONE_DAY|ONE_MONTH!"),

        // Known from the OpenAPI document alone, which requires nothing of it.
        new("policy-endpoint-rate-limit", "policy-endpoint-rate-limit", """
            apiProxyName:text endpointName:text endpointHTTPMethod:text permittedMessageCount:number timeIntervalPeriodLength:number timeInterval:text
            targetVariable:variable targetIdentityValue:text cacheConnectionTimeoutInSeconds:number cacheErrorHandlingType:text timeIntervalWindowType:text
            showRateLimitStatisticsInResponseHeader:flag enabled:flag
            """),

        // Its page calls the condition differently from all others, so that both names are taken, and neither is required.
        new PolicyType("policy-client-banner", "policy-client-banner", """
            condition:object clientIdentityVariableList:objects! thresholdWindowInSeconds:positive! thresholdCountPerWindow:positive!
            thresholdCalculationType:COUNT|PERCENT! banTimeInSeconds:positive! enableRetryAfterHeader:flag ignoreWhenKeyIsEmpty:flag assertionCondition:object!
            """).ReportedByOne(),
        new("policy-black-ip", "ip-black", "targetVariableForIP:variable ipList:texts!"),
        new("policy-white-ip", "ip-white", "targetVariableForIP:variable ipList:texts ipGroupIdList:texts")
        {
            Problem = policy => policy.Texts("ipList").Count + policy.Texts("ipGroupIdList").Count > 0 ? null : "At least one entry is required in ipList or ipGroupIdList!",
        },
        new("policy-time-restriction", "allowed-hours", "actionType:ALLOW|RESTRICT! zoneId:text restrictionList:objects!"),
        new("policy-max-message-size", "max-message-size", "maxMessageSize:positive!"),
        new("policy-min-message-size", "min-message-size", "minMessageSize:positive!"),
        new("policy-content-filter", "content-filter", "policyContentFilterDefList:objects!"),
        new PolicyType("policy-group", "policy-group", "").ReportedByOne(),
    ];
}
