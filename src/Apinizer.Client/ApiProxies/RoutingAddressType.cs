using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Which requests a backend address gets.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RoutingAddressType : OpenEnum
{
    private RoutingAddressType(string value)
        : base(value)
    {
    }

    /// <summary>The usual ones.</summary>
    public static RoutingAddressType Primary { get; } = new("PRIMARY");

    /// <summary>A share of them, to try a new version.</summary>
    public static RoutingAddressType Canary { get; } = new("CANARY");

    /// <summary>Copies of them, whose answers nobody sees.</summary>
    public static RoutingAddressType Mirror { get; } = new("MIRROR");

    /// <summary>Those that no primary address takes.</summary>
    public static RoutingAddressType FailoverOnly { get; } = new("FAILOVER_ONLY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RoutingAddressType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RoutingAddressType>
    {
        protected override RoutingAddressType Create(string value) => new(value);
    }
}
