using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>The format of a keystore file.</summary>
[JsonConverter(typeof(Converter))]
public sealed class KeystoreType : OpenEnum
{
    private KeystoreType(string value)
        : base(value)
    {
    }

    /// <summary>Java KeyStore.</summary>
    public static KeystoreType Jks { get; } = new("JKS");

    /// <summary>PKCS#12, also known as <c>.p12</c> and <c>.pfx</c>.</summary>
    public static KeystoreType Pkcs12 { get; } = new("PKCS12");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator KeystoreType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<KeystoreType>
    {
        protected override KeystoreType Create(string value) => new(value);
    }
}
