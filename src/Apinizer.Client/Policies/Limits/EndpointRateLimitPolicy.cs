using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.RateLimits;

namespace Apinizer.Client.Policies;

/// <summary>Limits how many requests one endpoint takes from each consumer, as an <see cref="EndpointRateLimit"/> of a rate limit control list does.</summary>
/// <remarks>
/// It has no page of its own: its name stands on <c>global-policies/create-global-policy</c>, its members and what it needs in the server's specification.
/// </remarks>
public sealed record EndpointRateLimitPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.EndpointRateLimit"/>.</summary>
    public EndpointRateLimitPolicy()
        : base(PolicyType.EndpointRateLimit)
    {
    }

    /// <summary>The API proxy.</summary>
    public string? ApiProxyName { get; set; }

    /// <summary>The path of the endpoint, for instance <c>/orders</c>.</summary>
    public string? EndpointName { get; set; }

    /// <summary>The HTTP method of the endpoint.</summary>
    public HttpRequestMethod? EndpointHTTPMethod { get; set; }

    /// <summary>How many requests are permitted in the interval. Needed.</summary>
    public int? PermittedMessageCount { get; set; }

    /// <summary>How many units long the interval is. Needed.</summary>
    public int? TimeIntervalPeriodLength { get; set; }

    /// <summary>The unit of the interval. Needed.</summary>
    public RateLimitTimeInterval? TimeInterval { get; set; }

    /// <summary>What tells who sends a request.</summary>
    public Variable? TargetVariable { get; set; }

    /// <summary>Who sends a request, where no variable tells.</summary>
    public string? TargetIdentityValue { get; set; }

    /// <summary>How long the gateway waits for the cache in which it counts, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CacheConnectionTimeoutInSeconds { get; set; }

    /// <summary>What becomes of a request that cannot be counted. <see cref="CacheErrorHandlingType.Continue"/> opens the endpoint while the cache is away.</summary>
    public CacheErrorHandlingType? CacheErrorHandlingType { get; set; }

    /// <summary>How time is cut into intervals.</summary>
    public IntervalWindowType? TimeIntervalWindowType { get; set; }

    /// <summary>Whether answers tell in their headers what is left.</summary>
    public bool? ShowRateLimitStatisticsInResponseHeader { get; set; }

    /// <summary>Whether the endpoint is limited.</summary>
    public bool? Enabled { get; set; }

    internal override InputProblem? FindProblem()
        => Given(PermittedMessageCount) ?? Given(TimeIntervalPeriodLength) ?? Given(TimeInterval) ?? Part(TargetVariable?.FindProblemInPolicy(), nameof(TargetVariable));
}
