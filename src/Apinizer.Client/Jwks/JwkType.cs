using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>The kind of key that a JWK is.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JwkType : OpenEnum
{
    private JwkType(string value)
        : base(value)
    {
    }

    /// <summary>An RSA pair.</summary>
    public static JwkType Rsa { get; } = new("RSA");

    /// <summary>A pair on an elliptic curve.</summary>
    public static JwkType Ec { get; } = new("EC");

    /// <summary>A symmetric key.</summary>
    public static JwkType Oct { get; } = new("OCT");

    /// <summary>A pair on an Edwards or Montgomery curve, such as Ed25519.</summary>
    public static JwkType Okp { get; } = new("OKP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwkType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwkType>
    {
        protected override JwkType Create(string value) => new(value);
    }
}
