using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What a threshold of errors of LLM providers is counted in.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AiErrorThresholdType : OpenEnum
{
    private AiErrorThresholdType(string value)
        : base(value)
    {
    }

    /// <summary>Errors.</summary>
    public static AiErrorThresholdType Count { get; } = new("COUNT");

    /// <summary>Errors in one hundred requests.</summary>
    public static AiErrorThresholdType Percentage { get; } = new("PERCENTAGE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AiErrorThresholdType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AiErrorThresholdType>
    {
        protected override AiErrorThresholdType Create(string value) => new(value);
    }
}
