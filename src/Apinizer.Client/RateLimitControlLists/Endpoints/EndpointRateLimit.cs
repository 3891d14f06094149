using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.RateLimits;

/// <summary>How many requests an endpoint takes from each consumer of a list.</summary>
/// <remarks>As it is read. To write it back, see <see cref="EndpointRateLimitInput.From"/>.</remarks>
public sealed record EndpointRateLimit : ApinizerModel
{
    /// <summary>The API proxy; null when it was deleted.</summary>
    public string? ApiProxyName { get; set; }

    /// <summary>The path of the endpoint, for instance <c>/orders</c>, or <c>ALL</c>.</summary>
    public string? EndpointName { get; set; }

    /// <summary>The HTTP method of the endpoint, or <see cref="HttpRequestMethod.All"/>.</summary>
    public HttpRequestMethod? EndpointHTTPMethod { get; set; }

    /// <summary>The id of the endpoint.</summary>
    public string? EndpointId { get; set; }

    /// <summary>How many requests are permitted in the interval.</summary>
    public int? PermittedMessageCount { get; set; }

    /// <summary>How many units long the interval is.</summary>
    public int? TimeIntervalPeriodLength { get; set; }

    /// <summary>The unit of the interval.</summary>
    public RateLimitTimeInterval? TimeInterval { get; set; }

    /// <summary>What tells who sends a request, where it is not as for the whole list.</summary>
    public Variable? TargetVariable { get; set; }

    /// <summary>Who sends a request, where no variable tells.</summary>
    public string? TargetIdentityValue { get; set; }

    /// <summary>How long the gateway waits for the cache in which it counts.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CacheConnectionTimeoutInSeconds { get; set; }

    /// <summary>What becomes of a request that cannot be counted.</summary>
    public CacheErrorHandlingType? CacheErrorHandlingType { get; set; }

    /// <summary>How time is cut into intervals.</summary>
    public IntervalWindowType? TimeIntervalWindowType { get; set; }

    /// <summary>Whether answers tell in their headers what is left.</summary>
    public bool? ShowRateLimitStatisticsInResponseHeader { get; set; }

    /// <summary>Whether the endpoint is limited.</summary>
    public bool? Enabled { get; set; }
}
