using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>
/// How often a request of the gateway's own is tried again. One that did not go out is tried again always, others only if they may be made twice.
/// </summary>
public sealed record RetrySettings : ApinizerModel
{
    /// <summary>Whether it is tried again; false if not set.</summary>
    public bool? Enabled { get; set; }

    /// <summary>How often, beside the first time; 0 if not set.</summary>
    public int? RetryCount { get; set; }

    /// <summary>How long the gateway waits in between; <see cref="RetryDelayType.NoDelay"/> if not set.</summary>
    public RetryDelayType? RetryDelayType { get; set; }

    /// <summary>How long, in whole milliseconds, with <see cref="RetryDelayType.Fixed"/>; 500 milliseconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RetryFixedDelayMs { get; set; }

    /// <summary>How long the first time, in whole milliseconds, with <see cref="RetryDelayType.Exponential"/>; 500 milliseconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RetryInitialDelayMs { get; set; }

    /// <summary>How long at most, in whole milliseconds, with <see cref="RetryDelayType.Exponential"/>; 10 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RetryMaxDelayMs { get; set; }

    /// <summary>How many times longer each time, with <see cref="RetryDelayType.Exponential"/>: more than 1; 2 if not set.</summary>
    public decimal? RetryBackoffMultiplier { get; set; }

    /// <summary>The status codes after which it is tried again; 502, 503 and 504 if not set.</summary>
    public IReadOnlyList<int>? RetryOnStatusCodeList { get; set; }

    /// <summary>
    /// Whether POST and PATCH are tried again even after they went out; false if not set. Be careful with true: the other side may do things twice.
    /// </summary>
    public bool? RetryNonIdempotent { get; set; }

    internal InputProblem? FindProblem() => RetryBackoffMultiplier <= 1 ? new InputProblem(nameof(RetryBackoffMultiplier), "it must be more than 1.") : null;
}
