using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How long the gateway waits before it asks an LLM provider again.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AiRetryDelayType : OpenEnum
{
    private AiRetryDelayType(string value)
        : base(value)
    {
    }

    /// <summary>Not at all.</summary>
    public static AiRetryDelayType NoDelay { get; } = new("NO_DELAY");

    /// <summary>Each time the same.</summary>
    public static AiRetryDelayType Fixed { get; } = new("FIXED");

    /// <summary>Each time longer.</summary>
    public static AiRetryDelayType ExponentialBackoff { get; } = new("EXPONENTIAL_BACKOFF");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AiRetryDelayType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AiRetryDelayType>
    {
        protected override AiRetryDelayType Create(string value) => new(value);
    }
}
