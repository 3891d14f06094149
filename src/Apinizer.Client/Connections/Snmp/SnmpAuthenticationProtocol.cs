using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How an SNMP message proves who sent it.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SnmpAuthenticationProtocol : OpenEnum
{
    private SnmpAuthenticationProtocol(string value)
        : base(value)
    {
    }

    /// <summary>With MD5, which is broken.</summary>
    public static SnmpAuthenticationProtocol AuthMD5 { get; } = new("AuthMD5");

    /// <summary>With SHA-1.</summary>
    public static SnmpAuthenticationProtocol AuthSHA { get; } = new("AuthSHA");

    /// <summary>With SHA-224.</summary>
    public static SnmpAuthenticationProtocol AuthHMAC128SHA224 { get; } = new("AuthHMAC128SHA224");

    /// <summary>With SHA-256.</summary>
    public static SnmpAuthenticationProtocol AuthHMAC192SHA256 { get; } = new("AuthHMAC192SHA256");

    /// <summary>With SHA-384.</summary>
    public static SnmpAuthenticationProtocol AuthHMAC256SHA384 { get; } = new("AuthHMAC256SHA384");

    /// <summary>With SHA-512.</summary>
    public static SnmpAuthenticationProtocol AuthHMAC384SHA512 { get; } = new("AuthHMAC384SHA512");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SnmpAuthenticationProtocol(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SnmpAuthenticationProtocol>
    {
        protected override SnmpAuthenticationProtocol Create(string value) => new(value);
    }
}
