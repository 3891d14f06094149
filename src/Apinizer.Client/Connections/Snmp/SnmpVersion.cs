using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>The version of SNMP.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SnmpVersion : OpenEnum
{
    private SnmpVersion(string value)
        : base(value)
    {
    }

    /// <summary>Version 1, with a community name.</summary>
    public static SnmpVersion V1 { get; } = new("V1");

    /// <summary>Version 2c, with a community name.</summary>
    public static SnmpVersion V2c { get; } = new("V2c");

    /// <summary>Version 3, with users and keys.</summary>
    public static SnmpVersion V3 { get; } = new("V3");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SnmpVersion(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SnmpVersion>
    {
        protected override SnmpVersion Create(string value) => new(value);
    }
}
