using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How the gateway chooses among backend addresses.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RoutingAlgorithm : OpenEnum
{
    private RoutingAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>One after the other.</summary>
    public static RoutingAlgorithm RoundRobin { get; } = new("ROUND_ROBIN");

    /// <summary>By their weights.</summary>
    public static RoutingAlgorithm Weighted { get; } = new("WEIGHTED");

    /// <summary>By chance.</summary>
    public static RoutingAlgorithm Random { get; } = new("RANDOM");

    /// <summary>The one not used for the longest time.</summary>
    public static RoutingAlgorithm Lru { get; } = new("LRU");

    /// <summary>The first that works.</summary>
    public static RoutingAlgorithm PickFirst { get; } = new("PICK_FIRST");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RoutingAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RoutingAlgorithm>
    {
        protected override RoutingAlgorithm Create(string value) => new(value);
    }
}
