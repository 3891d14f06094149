using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>When the gateway stops calling a backend that fails. What is not set stays as it is.</summary>
public sealed record CircuitBreakerPatch : DeployableInput
{
    /// <summary>Whether it does so.</summary>
    public bool? CircuitBreakerEnabled { get; init; }

    /// <summary>How long errors are counted, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ErrorWindow { get; init; }

    /// <summary>How many errors, or how many in one hundred requests, open the circuit.</summary>
    public int? ErrorThresholdValue { get; init; }

    /// <summary>What the threshold is counted in.</summary>
    public ErrorThresholdType? EnumErrorThresholdType { get; init; }

    /// <summary>How long the circuit stays open, in whole seconds: no request reaches the backend.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? SleepWindow { get; init; }

    /// <summary>Whether single requests are let through then, to see whether the backend is well again.</summary>
    public bool? HalfOpenEnabled { get; init; }
}
