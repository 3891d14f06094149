using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How long the gateway waits before it tries a request again. In AI routing the last has another value.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RetryDelayType : OpenEnum
{
    private RetryDelayType(string value)
        : base(value)
    {
    }

    /// <summary>Not at all.</summary>
    public static RetryDelayType NoDelay { get; } = new("NO_DELAY");

    /// <summary>As long each time.</summary>
    public static RetryDelayType Fixed { get; } = new("FIXED");

    /// <summary>Longer each time.</summary>
    public static RetryDelayType Exponential { get; } = new("EXPONENTIAL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RetryDelayType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RetryDelayType>
    {
        protected override RetryDelayType Create(string value) => new(value);
    }
}
