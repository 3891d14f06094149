using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.RateLimits;

/// <summary>How many requests an endpoint takes from each consumer of a list. It is read whole, so that what was read can be changed and written back.</summary>
public sealed record EndpointRateLimit : ApinizerModel
{
    /// <summary>The API proxy; null when it was deleted.</summary>
    public string? ApiProxyName { get; set; }

    /// <summary>The path of the endpoint, for instance <c>/orders</c>, or <c>ALL</c>. It can be left out when the method is <see cref="HttpRequestMethod.All"/>.</summary>
    public string? EndpointName { get; set; }

    /// <summary>The HTTP method of the endpoint. It can be left out when the path is <c>ALL</c>.</summary>
    public HttpRequestMethod? EndpointHTTPMethod { get; set; }

    /// <summary>The id of the endpoint. The server finds it out by itself and does not need it.</summary>
    public string? EndpointId { get; set; }

    /// <summary>How many requests are permitted in the interval. Writing needs it.</summary>
    public int? PermittedMessageCount { get; set; }

    /// <summary>How many units long the interval is. Writing needs it.</summary>
    public int? TimeIntervalPeriodLength { get; set; }

    /// <summary>The unit of the interval. Writing needs it.</summary>
    public RateLimitTimeInterval? TimeInterval { get; set; }

    /// <summary>What tells who sends a request, where it is not as for the whole list.</summary>
    public Variable? TargetVariable { get; set; }

    /// <summary>Who sends a request, where no variable tells.</summary>
    public string? TargetIdentityValue { get; set; }

    /// <summary>How long the gateway waits for the cache in which it counts, in whole seconds. Writing needs it.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CacheConnectionTimeoutInSeconds { get; set; }

    /// <summary>What becomes of a request that cannot be counted. Writing needs it.</summary>
    public CacheErrorHandlingType? CacheErrorHandlingType { get; set; }

    /// <summary>How time is cut into intervals. Writing needs it.</summary>
    public IntervalWindowType? TimeIntervalWindowType { get; set; }

    /// <summary>Whether answers tell in their headers what is left; false if not set.</summary>
    public bool? ShowRateLimitStatisticsInResponseHeader { get; set; }

    /// <summary>Whether the endpoint is limited; true if not set.</summary>
    public bool? Enabled { get; set; }

    internal InputProblem? FindProblem()
        => NotBlank(ApiProxyName)
            ?? RateLimitedEndpoint.FindProblem(EndpointName, EndpointHTTPMethod)
            ?? Given(PermittedMessageCount) ?? Given(TimeIntervalPeriodLength) ?? Given(TimeInterval)
            ?? Given(CacheConnectionTimeoutInSeconds) ?? Given(CacheErrorHandlingType) ?? Given(TimeIntervalWindowType)
            ?? Part(TargetVariable?.FindProblem(), nameof(TargetVariable));
}
