using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a generated JWK of type <see cref="JwkType.Rsa"/> is used with, in the server's own spelling.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RsaJwkAlgorithm : OpenEnum
{
    private RsaJwkAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>Signature: RSASSA-PKCS1-v1_5 with SHA-256; the JWK says <c>RS256</c>.</summary>
    public static RsaJwkAlgorithm Rsa256 { get; } = new("RSA256");

    /// <summary>Signature: RSASSA-PKCS1-v1_5 with SHA-384; the JWK says <c>RS384</c>.</summary>
    public static RsaJwkAlgorithm Rsa384 { get; } = new("RSA384");

    /// <summary>Signature: RSASSA-PKCS1-v1_5 with SHA-512; the JWK says <c>RS512</c>.</summary>
    public static RsaJwkAlgorithm Rsa512 { get; } = new("RSA512");

    /// <summary>Signature: RSASSA-PSS with SHA-256.</summary>
    public static RsaJwkAlgorithm Ps256 { get; } = new("PS256");

    /// <summary>Signature: RSASSA-PSS with SHA-384.</summary>
    public static RsaJwkAlgorithm Ps384 { get; } = new("PS384");

    /// <summary>Signature: RSASSA-PSS with SHA-512.</summary>
    public static RsaJwkAlgorithm Ps512 { get; } = new("PS512");

    /// <summary>Encryption: RSAES-PKCS1-v1_5. It is outdated.</summary>
    public static RsaJwkAlgorithm Rsa15 { get; } = new("RSA1_5");

    /// <summary>Encryption: RSA-OAEP with SHA-1. It is outdated.</summary>
    public static RsaJwkAlgorithm RsaOaep { get; } = new("RSA_OAEP");

    /// <summary>Encryption: RSA-OAEP with SHA-256.</summary>
    public static RsaJwkAlgorithm RsaOaep256 { get; } = new("RSA_OAEP_256");

    /// <summary>Encryption: RSA-OAEP with SHA-384.</summary>
    public static RsaJwkAlgorithm RsaOaep384 { get; } = new("RSA_OAEP_384");

    /// <summary>Encryption: RSA-OAEP with SHA-512.</summary>
    public static RsaJwkAlgorithm RsaOaep512 { get; } = new("RSA_OAEP_512");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RsaJwkAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RsaJwkAlgorithm>
    {
        protected override RsaJwkAlgorithm Create(string value) => new(value);
    }
}
