using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How an LLM provider is chosen from a pool.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AiRoutingAlgorithm : OpenEnum
{
    private AiRoutingAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>One after the other.</summary>
    public static AiRoutingAlgorithm RoundRobin { get; } = new("ROUND_ROBIN");

    /// <summary>By their weights.</summary>
    public static AiRoutingAlgorithm Weighted { get; } = new("WEIGHTED");

    /// <summary>By chance.</summary>
    public static AiRoutingAlgorithm Random { get; } = new("RANDOM");

    /// <summary>The cheapest.</summary>
    public static AiRoutingAlgorithm LeastCost { get; } = new("LEAST_COST");

    /// <summary>The one that had the requests of the same session.</summary>
    public static AiRoutingAlgorithm PrefixAffinity { get; } = new("PREFIX_AFFINITY");

    /// <summary>The one not used for the longest time.</summary>
    public static AiRoutingAlgorithm Lru { get; } = new("LRU");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AiRoutingAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AiRoutingAlgorithm>
    {
        protected override AiRoutingAlgorithm Create(string value) => new(value);
    }
}
