using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Whether an SNMP message is answered.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SnmpMessageType : OpenEnum
{
    private SnmpMessageType(string value)
        : base(value)
    {
    }

    /// <summary>It is not.</summary>
    public static SnmpMessageType Trap { get; } = new("TRAP");

    /// <summary>The receiver says that it came.</summary>
    public static SnmpMessageType Inform { get; } = new("INFORM");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SnmpMessageType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SnmpMessageType>
    {
        protected override SnmpMessageType Create(string value) => new(value);
    }
}
