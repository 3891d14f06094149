using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>Where a JWK comes from.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JwkSourceType : OpenEnum
{
    private JwkSourceType(string value)
        : base(value)
    {
    }

    /// <summary>It was loaded from an address.</summary>
    public static JwkSourceType Url { get; } = new("URL");

    /// <summary>It was given as JSON.</summary>
    public static JwkSourceType CopyPaste { get; } = new("COPY_PASTE");

    /// <summary>It was made from a certificate of the Manager.</summary>
    public static JwkSourceType Certificate { get; } = new("CERTIFICATE");

    /// <summary>It was made from a public key of the Manager.</summary>
    public static JwkSourceType PublicKey { get; } = new("PUBLIC_KEY");

    /// <summary>It was made from a private key of the Manager.</summary>
    public static JwkSourceType PrivateKey { get; } = new("PRIVATE_KEY");

    /// <summary>It was made from an entry of a keystore of the Manager.</summary>
    public static JwkSourceType Keystore { get; } = new("KEYSTORE");

    /// <summary>The Manager generated it: see <see cref="IJwksApi.GenerateAsync"/>.</summary>
    public static JwkSourceType Generate { get; } = new("GENERATE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwkSourceType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwkSourceType>
    {
        protected override JwkSourceType Create(string value) => new(value);
    }
}
