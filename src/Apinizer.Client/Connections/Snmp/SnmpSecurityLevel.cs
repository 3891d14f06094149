using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How an SNMP message of version 3 is protected.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SnmpSecurityLevel : OpenEnum
{
    private SnmpSecurityLevel(string value)
        : base(value)
    {
    }

    /// <summary>Not at all.</summary>
    public static SnmpSecurityLevel NoAuthNoPriv { get; } = new("NOAUTH_NOPRIV");

    /// <summary>It proves who sent it, and everybody can read it.</summary>
    public static SnmpSecurityLevel AuthNoPriv { get; } = new("AUTH_NOPRIV");

    /// <summary>It proves who sent it, and is encrypted.</summary>
    public static SnmpSecurityLevel AuthPriv { get; } = new("AUTH_PRIV");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SnmpSecurityLevel(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SnmpSecurityLevel>
    {
        protected override SnmpSecurityLevel Create(string value) => new(value);
    }
}
