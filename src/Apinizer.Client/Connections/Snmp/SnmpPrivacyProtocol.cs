using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How an SNMP message is encrypted.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SnmpPrivacyProtocol : OpenEnum
{
    private SnmpPrivacyProtocol(string value)
        : base(value)
    {
    }

    /// <summary>With AES, 128 bits.</summary>
    public static SnmpPrivacyProtocol PrivAES128 { get; } = new("PrivAES128");

    /// <summary>With AES, 192 bits.</summary>
    public static SnmpPrivacyProtocol PrivAES192 { get; } = new("PrivAES192");

    /// <summary>With AES, 192 bits, and a key that is extended as for 3DES.</summary>
    public static SnmpPrivacyProtocol PrivAES192with3DES { get; } = new("PrivAES192with3DES");

    /// <summary>With AES, 256 bits.</summary>
    public static SnmpPrivacyProtocol PrivAES256 { get; } = new("PrivAES256");

    /// <summary>With AES, 256 bits, and a key that is extended as for 3DES.</summary>
    public static SnmpPrivacyProtocol PrivAES256with3DES { get; } = new("PrivAES256with3DES");

    /// <summary>With DES, which is broken.</summary>
    public static SnmpPrivacyProtocol PrivDES { get; } = new("PrivDES");

    /// <summary>With 3DES.</summary>
    public static SnmpPrivacyProtocol Priv3DES { get; } = new("Priv3DES");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SnmpPrivacyProtocol(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SnmpPrivacyProtocol>
    {
        protected override SnmpPrivacyProtocol Create(string value) => new(value);
    }
}
