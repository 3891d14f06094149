using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>
/// Where an AI proxy sends its requests, as a whole: what is not set gets the server's default, except that a password that is not set stays as it is.
/// Durations are whole seconds, or whole milliseconds where the name ends in <c>Ms</c>.
/// </summary>
public sealed record AiRoutingInput : ApinizerModel, IValidatedInput
{
    /// <summary>The id of the primary LLM provider.</summary>
    public string? LlmProviderRef { get; init; }

    /// <summary>The name of the primary LLM provider, in the place of its id. The server finds the id in the project.</summary>
    public string? LlmProviderRefName { get; init; }

    /// <summary>The primary model, for instance <c>gpt-4o-mini</c>.</summary>
    public string? ModelId { get; init; }

    /// <summary>Whether answers are passed on while they arrive; false if not set.</summary>
    public bool? Streaming { get; init; }

    /// <summary>How long a call may take; 60 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TimeoutSeconds { get; init; }

    /// <summary>How long a connection may take to open; 10 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConnectTimeoutSeconds { get; init; }

    /// <summary>How long a stream may be silent; 120 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? StreamTimeoutSeconds { get; init; }

    /// <summary>How many bytes an answer may have; any number if not set.</summary>
    public long? MaxResponseBytes { get; init; }

    /// <summary>How many pieces a stream may have; any number if not set.</summary>
    public long? MaxChunks { get; init; }

    /// <summary>How often a call is tried again that failed before its answer began; 0 if not set.</summary>
    public int? RetryCount { get; init; }

    /// <summary>How long the gateway waits in between.</summary>
    public AiRetryDelayType? RetryDelayType { get; init; }

    /// <summary>How long, with <see cref="AiRetryDelayType.Fixed"/>; 500 milliseconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RetryFixedDelayMs { get; init; }

    /// <summary>How long the first time, with <see cref="AiRetryDelayType.ExponentialBackoff"/>; 500 milliseconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RetryInitialDelayMs { get; init; }

    /// <summary>How long at most, with <see cref="AiRetryDelayType.ExponentialBackoff"/>; 10 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RetryMaxDelayMs { get; init; }

    /// <summary>How many times longer each time, with <see cref="AiRetryDelayType.ExponentialBackoff"/>; 2 if not set.</summary>
    public decimal? RetryBackoffMultiplier { get; init; }

    /// <summary>Which provider stands in for one that failed.</summary>
    public AiFailoverStrategy? FailoverStrategy { get; init; }

    /// <summary>The providers that stand in.</summary>
    public IReadOnlyList<AiFailoverProvider>? ProviderFailoverChain { get; init; }

    /// <summary>The status codes that count as a failure; 408, 429 and those from 500 on when empty.</summary>
    public IReadOnlyList<int>? FailoverStatusCodeList { get; init; }

    /// <summary>How often each provider of the chain is tried again; 1 if not set.</summary>
    public int? FailoverRetryCount { get; init; }

    /// <summary>How slow a provider counts as failed, with <see cref="AiFailoverStrategy.Conditional"/>.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? ConditionalLatencyThresholdMs { get; init; }

    /// <summary>The providers that share the requests.</summary>
    public IReadOnlyList<AiPoolProvider>? PrimaryPool { get; init; }

    /// <summary>How one of them is chosen.</summary>
    public AiRoutingAlgorithm? EnumAiRoutingAlgorithm { get; init; }

    /// <summary>How much the answer counts beside the question, with <see cref="AiRoutingAlgorithm.LeastCost"/>; 0.25 if not set.</summary>
    public decimal? LeastCostOutputRatio { get; init; }

    /// <summary>The header that tells sessions apart, with <see cref="AiRoutingAlgorithm.PrefixAffinity"/>; <c>session_id</c> if not set.</summary>
    public string? AffinityKeyHeader { get; init; }

    /// <summary>How much more than its share a provider may get, with <see cref="AiRoutingAlgorithm.PrefixAffinity"/>; 1.25 if not set.</summary>
    public decimal? AffinityLoadFactor { get; init; }

    /// <summary>The routes for some requests, in the order in which they are tried.</summary>
    public IReadOnlyList<AiConditionalRoute>? ConditionalRoutes { get; init; }

    /// <summary>The id of the provider that compares meanings for them.</summary>
    public string? SemanticEmbeddingProviderRef { get; init; }

    /// <summary>Its model; <c>text-embedding-3-small</c> if not set.</summary>
    public string? SemanticEmbeddingModelId { get; init; }

    /// <summary>Whether a provider that fails is not called for a while; false if not set.</summary>
    public bool? CircuitBreakerEnabled { get; init; }

    /// <summary>How long errors are counted for that, in whole seconds; 10 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ErrorWindow { get; init; }

    /// <summary>How many errors it takes; 1 if not set.</summary>
    public int? ErrorThresholdValue { get; init; }

    /// <summary>What they are counted in.</summary>
    public AiErrorThresholdType? EnumErrorThresholdType { get; init; }

    /// <summary>How long the provider is not called, in whole seconds; 10 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? SleepWindow { get; init; }

    /// <summary>Whether single requests are let through then; false if not set.</summary>
    public bool? HalfOpenEnabled { get; init; }

    /// <summary>Whether providers are called through an HTTP proxy.</summary>
    public bool? ProxyEnabled { get; init; }

    /// <summary>Its host.</summary>
    public string? ProxyHost { get; init; }

    /// <summary>Its port.</summary>
    public int? ProxyPort { get; init; }

    /// <summary>Whether it asks who calls.</summary>
    public bool? ProxyAuthorizationNeeded { get; init; }

    /// <summary>The user name for it.</summary>
    public string? ProxyUsername { get; init; }

    /// <summary>The password for it. The server keeps the one that it has if this is not set.</summary>
    public Secret? ProxyPassword { get; init; }

    /// <summary>The client certificate that the gateway shows to providers.</summary>
    [JsonPropertyName("mTLSSettings")]
    public MtlsSettings? MTLSSettings { get; init; }

    /// <summary>Whether any certificate of a provider is accepted. Never outside of tests.</summary>
    public bool? DisableSslValidation { get; init; }

    /// <summary>Whether clients that nobody knows are refused; false if not set.</summary>
    public bool? BlockAnonymousRequests { get; init; }

    /// <summary>What they may use together.</summary>
    public AnonymousAiBudget? AnonymousBudget { get; init; }

    /// <summary>How much of a call is traced.</summary>
    public AiTraceMode? TraceMode { get; init; }

    /// <summary>Whether calls are traced.</summary>
    public bool? EnableAiTrace { get; init; }

    /// <summary>In which environment.</summary>
    public string? AiTraceEnvironmentName { get; init; }

    /// <summary>The id of the query that tells which calls.</summary>
    public string? AiTraceCustomQueryId { get; init; }

    /// <summary>For how long; 300 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? AiTraceMaxDurationSeconds { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => Each(ProviderFailoverChain, _ => null) ?? Each(PrimaryPool, _ => null) ?? Each(ConditionalRoutes, _ => null);
}
