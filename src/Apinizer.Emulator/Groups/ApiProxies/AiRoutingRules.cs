using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>What the routing of an AI proxy consists of.</summary>
internal static class AiRoutingRules
{
    private static readonly BodyMember[] Provider = [BodyMember.Text("llmProviderRef"), BodyMember.Text("llmProviderRefName"), BodyMember.Text("modelId"), BodyMember.Text("displayName")];

    public static BodyRules Body { get; } = new(
        BodyMember.Text("llmProviderRef"),
        BodyMember.Text("llmProviderRefName"),
        BodyMember.Text("modelId"),
        BodyMember.Flag("streaming", false),
        BodyMember.Number("timeoutSeconds"),
        BodyMember.Number("connectTimeoutSeconds"),
        BodyMember.Number("streamTimeoutSeconds"),
        BodyMember.Number("maxResponseBytes"),
        BodyMember.Number("maxChunks"),
        BodyMember.Number("retryCount"),
        BodyMember.Choice("retryDelayType", ["NO_DELAY", "FIXED", "EXPONENTIAL_BACKOFF"]),
        BodyMember.Number("retryFixedDelayMs"),
        BodyMember.Number("retryInitialDelayMs"),
        BodyMember.Number("retryMaxDelayMs"),
        BodyMember.Number("retryBackoffMultiplier"),
        BodyMember.Choice("failoverStrategy", ["SEQUENTIAL", "ROUND_ROBIN", "CONDITIONAL"]),
        BodyMember.Objects("providerFailoverChain", new BodyRules([.. Provider, BodyMember.Text("credentialRef"), BodyMember.Number("timeoutMs"), BodyMember.Number("orderIndex")])),
        BodyMember.Numbers("failoverStatusCodeList"),
        BodyMember.Number("failoverRetryCount"),
        BodyMember.Number("conditionalLatencyThresholdMs"),
        BodyMember.Objects("primaryPool", new BodyRules([.. Provider, BodyMember.Number("weight")])),
        BodyMember.Choice("enumAiRoutingAlgorithm", ["ROUND_ROBIN", "WEIGHTED", "RANDOM", "LEAST_COST", "PREFIX_AFFINITY", "LRU"]),
        BodyMember.Number("leastCostOutputRatio"),
        BodyMember.Text("affinityKeyHeader"),
        BodyMember.Number("affinityLoadFactor"),
        BodyMember.Objects("conditionalRoutes", new BodyRules(
        [
            .. Provider,
            BodyMember.Text("name"),
            BodyMember.Anything("condition"),
            BodyMember.Texts("semanticUtterances"),
            BodyMember.Number("semanticThreshold"),
        ])),
        BodyMember.Text("semanticEmbeddingProviderRef"),
        BodyMember.Text("semanticEmbeddingModelId"),
        BodyMember.Flag("circuitBreakerEnabled"),
        BodyMember.Number("errorWindow"),
        BodyMember.Number("errorThresholdValue"),
        BodyMember.Choice("enumErrorThresholdType", ["COUNT", "PERCENTAGE"]),
        BodyMember.Number("sleepWindow"),
        BodyMember.Flag("halfOpenEnabled"),
        BodyMember.Flag("proxyEnabled"),
        BodyMember.Text("proxyHost"),
        BodyMember.Number("proxyPort"),
        BodyMember.Flag("proxyAuthorizationNeeded"),
        BodyMember.Text("proxyUsername"),
        BodyMember.Text("proxyPassword"),
        BodyMember.Anything("mTLSSettings"),
        BodyMember.Flag("disableSslValidation"),
        BodyMember.Flag("blockAnonymousRequests"),
        BodyMember.Anything("anonymousBudget"),
        BodyMember.Text("traceMode"),
        BodyMember.Flag("enableAiTrace"),
        BodyMember.Text("aiTraceEnvironmentName"),
        BodyMember.Text("aiTraceCustomQueryId"),
        BodyMember.Number("aiTraceMaxDurationSeconds"));
}
