using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.RateLimits;

/// <summary>How many requests an endpoint takes from each consumer of a list, as it is written.</summary>
public sealed record EndpointRateLimitInput : ApinizerModel
{
    /// <summary>The API proxy, which must exist in the project.</summary>
    public required string ApiProxyName { get; init; }

    /// <summary>The path of the endpoint, for instance <c>/orders</c>. <c>ALL</c>, with <see cref="HttpRequestMethod.All"/>, stands for every endpoint.</summary>
    public required string EndpointName { get; init; }

    /// <summary>The HTTP method of the endpoint.</summary>
    public required HttpRequestMethod EndpointHTTPMethod { get; init; }

    /// <summary>How many requests are permitted in the interval.</summary>
    public required int PermittedMessageCount { get; init; }

    /// <summary>How many units long the interval is.</summary>
    public required int TimeIntervalPeriodLength { get; init; }

    /// <summary>The unit of the interval.</summary>
    public required RateLimitTimeInterval TimeInterval { get; init; }

    /// <summary>How long the gateway waits for the cache in which it counts, in whole seconds; 3 if not set, as for the list.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan CacheConnectionTimeoutInSeconds { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>What becomes of a request that cannot be counted. <see cref="CacheErrorHandlingType.Continue"/> opens the endpoint while the cache is away.</summary>
    public required CacheErrorHandlingType CacheErrorHandlingType { get; init; }

    /// <summary>How time is cut into intervals.</summary>
    public required IntervalWindowType TimeIntervalWindowType { get; init; }

    /// <summary>What tells who sends a request, where it is not as for the whole list.</summary>
    public Variable? TargetVariable { get; init; }

    /// <summary>Who sends a request, where no variable tells.</summary>
    public string? TargetIdentityValue { get; init; }

    /// <summary>Whether answers tell in their headers what is left; false if not set.</summary>
    public bool? ShowRateLimitStatisticsInResponseHeader { get; init; }

    /// <summary>Whether the endpoint is limited; true if not set.</summary>
    public bool? Enabled { get; init; }

    /// <summary>A limit as it was read, to be written back with all others, or changed with <c>with</c> before.</summary>
    /// <param name="limit">The limit as it was read.</param>
    /// <returns>The same limit.</returns>
    /// <exception cref="ArgumentException">It lacks what must be written, for instance its API proxy, which was deleted.</exception>
    public static EndpointRateLimitInput From(EndpointRateLimit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return new EndpointRateLimitInput
        {
            ApiProxyName = limit.ApiProxyName ?? throw Missing(nameof(ApiProxyName)),
            EndpointName = limit.EndpointName ?? throw Missing(nameof(EndpointName)),
            EndpointHTTPMethod = limit.EndpointHTTPMethod ?? throw Missing(nameof(EndpointHTTPMethod)),
            PermittedMessageCount = limit.PermittedMessageCount ?? throw Missing(nameof(PermittedMessageCount)),
            TimeIntervalPeriodLength = limit.TimeIntervalPeriodLength ?? throw Missing(nameof(TimeIntervalPeriodLength)),
            TimeInterval = limit.TimeInterval ?? throw Missing(nameof(TimeInterval)),
            CacheConnectionTimeoutInSeconds = limit.CacheConnectionTimeoutInSeconds ?? throw Missing(nameof(CacheConnectionTimeoutInSeconds)),
            CacheErrorHandlingType = limit.CacheErrorHandlingType ?? throw Missing(nameof(CacheErrorHandlingType)),
            TimeIntervalWindowType = limit.TimeIntervalWindowType ?? throw Missing(nameof(TimeIntervalWindowType)),
            TargetVariable = limit.TargetVariable,
            TargetIdentityValue = limit.TargetIdentityValue,
            ShowRateLimitStatisticsInResponseHeader = limit.ShowRateLimitStatisticsInResponseHeader,
            Enabled = limit.Enabled,
            AdditionalProperties = limit.AdditionalProperties,
        };

        static ArgumentException Missing(string member) => new($"{member}: it was not read, and must be written.", nameof(limit));
    }

    internal InputProblem? FindProblem()
        => NotBlank(ApiProxyName) ?? NotBlank(EndpointName) ?? Given(EndpointHTTPMethod) ?? Given(TimeInterval) ?? Given(CacheErrorHandlingType) ?? Given(TimeIntervalWindowType)
            ?? Part(TargetVariable?.FindProblem(), nameof(TargetVariable));
}
