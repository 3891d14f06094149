using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What a threshold of errors is counted in.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ErrorThresholdType : OpenEnum
{
    private ErrorThresholdType(string value)
        : base(value)
    {
    }

    /// <summary>Errors.</summary>
    public static ErrorThresholdType Count { get; } = new("COUNT");

    /// <summary>Errors in one hundred requests.</summary>
    public static ErrorThresholdType Percent { get; } = new("PERCENT");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ErrorThresholdType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ErrorThresholdType>
    {
        protected override ErrorThresholdType Create(string value) => new(value);
    }
}
