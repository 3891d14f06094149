using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a JWK is used for.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JwkKeyUseType : OpenEnum
{
    private JwkKeyUseType(string value)
        : base(value)
    {
    }

    /// <summary>To sign and to check signatures.</summary>
    public static JwkKeyUseType Signature { get; } = new("SIGNATURE");

    /// <summary>To encrypt and to decrypt.</summary>
    public static JwkKeyUseType Encryption { get; } = new("ENCRYPTION");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwkKeyUseType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwkKeyUseType>
    {
        protected override JwkKeyUseType Create(string value) => new(value);
    }
}
