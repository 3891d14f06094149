using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How a key that is fetched is written.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JoseKeyFormat : OpenEnum
{
    private JoseKeyFormat(string value)
        : base(value)
    {
    }

    /// <summary>The gateway finds out.</summary>
    public static JoseKeyFormat AutoDetect { get; } = new("AUTO_DETECT");

    /// <summary>As a public key.</summary>
    public static JoseKeyFormat PublicKey { get; } = new("PUBLIC_KEY");

    /// <summary>As a private key.</summary>
    public static JoseKeyFormat PrivateKey { get; } = new("PRIVATE_KEY");

    /// <summary>As a certificate.</summary>
    public static JoseKeyFormat Certificate { get; } = new("CERTIFICATE");

    /// <summary>As a JWK.</summary>
    public static JoseKeyFormat JwkJson { get; } = new("JWK_JSON");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JoseKeyFormat(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JoseKeyFormat>
    {
        protected override JoseKeyFormat Create(string value) => new(value);
    }
}
