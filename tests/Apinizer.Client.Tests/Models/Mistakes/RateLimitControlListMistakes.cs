using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;
using Apinizer.Client.RateLimits;

namespace Apinizer.Client.Tests.Models;

internal sealed class RateLimitControlListMistakes : InputMistakes
{
    private static readonly RateLimitControlListInput List = new()
    {
        Name = "partners",
        OutOfTargetAction = RateLimitOutOfTargetAction.GeneralQuota,
        GeneralQuotaPermittedMessageCount = 1,
        GeneralQuotaTimeIntervalPeriodLength = 1,
        GeneralQuotaTimeInterval = RateLimitTimeInterval.OneDay,
    };

    private static readonly EndpointRateLimitInput Limit = new()
    {
        ApiProxyName = "orders",
        EndpointName = "/checkout",
        EndpointHTTPMethod = HttpRequestMethod.Post,
        PermittedMessageCount = 1,
        TimeIntervalPeriodLength = 1,
        TimeInterval = RateLimitTimeInterval.OneDay,
        CacheConnectionTimeoutInSeconds = TimeSpan.FromSeconds(3),
        CacheErrorHandlingType = CacheErrorHandlingType.Fail,
        TimeIntervalWindowType = IntervalWindowType.Fixed,
    };

    private static readonly RateLimitedEndpoint Endpoint = new() { ApiProxyName = "orders", EndpointName = "/checkout", EndpointHTTPMethod = HttpRequestMethod.Post };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["list without name"] = ("rlcl.create", "rateLimitControlList", List with { Name = "" }, "Name: "),
        ["list with a variable that says nothing"] = ("rlcl.create", "rateLimitControlList", List with { TargetVariable = new() { Name = "a" } }, "TargetVariable.Type: "),
        ["audience without operator"] = ("rlcl.create", "rateLimitControlList", List with { TargetAudienceRuleList = [new() { Value = "a" }] }, "TargetAudienceRuleList[0].Operator: "),
        ["audience without value"] = (
            "rlcl.update", "change", new RateLimitControlListPatch { TargetAudienceRuleList = [new() { Operator = ConditionValueComparisonOperator.Equal, Value = "" }] }, "TargetAudienceRuleList[0].Value: "),
        ["quota without count"] = ("rlcl.create", "rateLimitControlList", List with { GeneralQuotaPermittedMessageCount = null }, "GeneralQuotaPermittedMessageCount: it must be set"),
        ["quota of nothing"] = ("rlcl.create", "rateLimitControlList", List with { GeneralQuotaPermittedMessageCount = 0 }, "GeneralQuotaPermittedMessageCount: it must be at least 1"),
        ["quota without length"] = ("rlcl.create", "rateLimitControlList", List with { GeneralQuotaTimeIntervalPeriodLength = null }, "GeneralQuotaTimeIntervalPeriodLength: it must be set"),
        ["quota in no time"] = (
            "rlcl.update",
            "change",
            new RateLimitControlListPatch { OutOfTargetAction = RateLimitOutOfTargetAction.GeneralQuota, GeneralQuotaTimeIntervalPeriodLength = 0 },
            "GeneralQuotaTimeIntervalPeriodLength: it must be at least 1"),
        ["quota without unit"] = ("rlcl.create", "rateLimitControlList", List with { GeneralQuotaTimeInterval = null }, "GeneralQuotaTimeInterval: "),
        ["no credentials to add"] = ("rlcl.credentials.add", "credentials", new RateLimitCredentialsInput { CredentialNameList = [] }, "CredentialNameList: it must not be empty"),
        ["no credentials to keep"] = ("rlcl.credentials.update", "credentials", new RateLimitCredentialsInput { CredentialNameList = [] }, "CredentialNameList: it must not be empty"),
        ["blank credential"] = ("rlcl.credentials.delete", "credentials", new RateLimitCredentialsInput { CredentialNameList = ["jane", " "] }, "CredentialNameList: an entry is empty"),
        ["no endpoints to keep"] = ("rlcl.endpoints.update", "endpoints", new EndpointRateLimitsInput { EndpointRateLimitList = [] }, "EndpointRateLimitList: it must not be empty"),
        ["limit without API proxy"] = ("rlcl.endpoints.update", "endpoints", Of(Limit with { ApiProxyName = "" }), "EndpointRateLimitList[0].ApiProxyName: "),
        ["limit without path"] = ("rlcl.endpoints.add", "endpoints", Of(Limit with { EndpointName = null! }), "EndpointRateLimitList[0].EndpointName: "),
        ["limit without method"] = ("rlcl.endpoints.add", "endpoints", Of(Limit with { EndpointHTTPMethod = null! }), "EndpointRateLimitList[0].EndpointHTTPMethod: "),
        ["limit without unit"] = ("rlcl.endpoints.add", "endpoints", Of(Limit with { TimeInterval = null! }), "EndpointRateLimitList[0].TimeInterval: "),
        ["limit without a choice for when the cache is away"] = ("rlcl.endpoints.add", "endpoints", Of(Limit with { CacheErrorHandlingType = null! }), "EndpointRateLimitList[0].CacheErrorHandlingType: "),
        ["limit without window"] = ("rlcl.endpoints.add", "endpoints", Of(Limit with { TimeIntervalWindowType = null! }), "EndpointRateLimitList[0].TimeIntervalWindowType: "),
        ["limit by a variable without header"] = (
            "rlcl.endpoints.add", "endpoints", Of(Limit with { TargetVariable = new() { Name = "a", Type = VariableType.Header } }), "EndpointRateLimitList[0].TargetVariable.HeaderName: "),
        ["no endpoints to remove"] = ("rlcl.endpoints.delete", "endpoints", new EndpointRateLimitsRemoval { EndpointRateLimitList = [] }, "EndpointRateLimitList: it must not be empty"),
        ["endpoint to remove without API proxy"] = ("rlcl.endpoints.delete", "endpoints", Of(Endpoint with { ApiProxyName = "" }), "EndpointRateLimitList[0].ApiProxyName: "),
        ["endpoint to remove without path"] = ("rlcl.endpoints.delete", "endpoints", Of(Endpoint with { EndpointName = "" }), "EndpointRateLimitList[0].EndpointName: "),
        ["endpoint to remove without method"] = ("rlcl.endpoints.delete", "endpoints", Of(Endpoint with { EndpointHTTPMethod = null! }), "EndpointRateLimitList[0].EndpointHTTPMethod: "),
        ["reset of a condition that is not meant"] = ("rlcl.condition.delete", "confirmAlwaysApplies", false, "The list would apply to every request"),
    };

    private static EndpointRateLimitsInput Of(EndpointRateLimitInput limit) => new() { EndpointRateLimitList = [limit] };

    private static EndpointRateLimitsRemoval Of(RateLimitedEndpoint endpoint) => new() { EndpointRateLimitList = [endpoint] };
}
