using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Which LLM provider stands in for one that failed.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AiFailoverStrategy : OpenEnum
{
    private AiFailoverStrategy(string value)
        : base(value)
    {
    }

    /// <summary>The next of the chain.</summary>
    public static AiFailoverStrategy Sequential { get; } = new("SEQUENTIAL");

    /// <summary>Each of the chain in turn.</summary>
    public static AiFailoverStrategy RoundRobin { get; } = new("ROUND_ROBIN");

    /// <summary>The next of the chain, already when the provider becomes slow.</summary>
    public static AiFailoverStrategy Conditional { get; } = new("CONDITIONAL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AiFailoverStrategy(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AiFailoverStrategy>
    {
        protected override AiFailoverStrategy Create(string value) => new(value);
    }
}
