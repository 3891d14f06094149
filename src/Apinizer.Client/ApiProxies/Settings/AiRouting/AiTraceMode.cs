using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How much of a call to an LLM provider is traced.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AiTraceMode : OpenEnum
{
    private AiTraceMode(string value)
        : base(value)
    {
    }

    /// <summary>Its measures.</summary>
    public static AiTraceMode Metric { get; } = new("METRIC");

    /// <summary>Everything.</summary>
    public static AiTraceMode Full { get; } = new("FULL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AiTraceMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AiTraceMode>
    {
        protected override AiTraceMode Create(string value) => new(value);
    }
}
