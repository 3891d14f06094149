using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// What a JWK that is made from something else is used with, in the spelling of the standards. A generated one takes the server's own spelling: see
/// <see cref="RsaJwkAlgorithm"/> and its like.
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed class JwkAlgorithm : OpenEnum
{
    private JwkAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>Signature: RSASSA-PKCS1-v1_5 with SHA-256.</summary>
    public static JwkAlgorithm Rs256 { get; } = new("RS256");

    /// <summary>Signature: RSASSA-PKCS1-v1_5 with SHA-384.</summary>
    public static JwkAlgorithm Rs384 { get; } = new("RS384");

    /// <summary>Signature: RSASSA-PKCS1-v1_5 with SHA-512.</summary>
    public static JwkAlgorithm Rs512 { get; } = new("RS512");

    /// <summary>Signature: RSASSA-PSS with SHA-256.</summary>
    public static JwkAlgorithm Ps256 { get; } = new("PS256");

    /// <summary>Signature: RSASSA-PSS with SHA-384.</summary>
    public static JwkAlgorithm Ps384 { get; } = new("PS384");

    /// <summary>Signature: RSASSA-PSS with SHA-512.</summary>
    public static JwkAlgorithm Ps512 { get; } = new("PS512");

    /// <summary>Encryption: RSAES-PKCS1-v1_5. It is outdated.</summary>
    public static JwkAlgorithm Rsa15 { get; } = new("RSA1_5");

    /// <summary>Encryption: RSA-OAEP with SHA-1. It is outdated.</summary>
    public static JwkAlgorithm RsaOaep { get; } = new("RSA-OAEP");

    /// <summary>Encryption: RSA-OAEP with SHA-256.</summary>
    public static JwkAlgorithm RsaOaep256 { get; } = new("RSA-OAEP-256");

    /// <summary>Encryption: RSA-OAEP with SHA-384.</summary>
    public static JwkAlgorithm RsaOaep384 { get; } = new("RSA-OAEP-384");

    /// <summary>Encryption: RSA-OAEP with SHA-512.</summary>
    public static JwkAlgorithm RsaOaep512 { get; } = new("RSA-OAEP-512");

    /// <summary>Signature: ECDSA on P-256 with SHA-256.</summary>
    public static JwkAlgorithm Es256 { get; } = new("ES256");

    /// <summary>Signature: ECDSA on P-384 with SHA-384.</summary>
    public static JwkAlgorithm Es384 { get; } = new("ES384");

    /// <summary>Signature: ECDSA on P-521 with SHA-512.</summary>
    public static JwkAlgorithm Es512 { get; } = new("ES512");

    /// <summary>Signature: ECDSA on secp256k1 with SHA-256.</summary>
    public static JwkAlgorithm Es256K { get; } = new("ES256K");

    /// <summary>Encryption: ECDH-ES, the agreed key itself.</summary>
    public static JwkAlgorithm EcdhEs { get; } = new("ECDH-ES");

    /// <summary>Encryption: ECDH-ES, the agreed key wraps another one with AES of 128 bits.</summary>
    public static JwkAlgorithm EcdhEsA128Kw { get; } = new("ECDH-ES+A128KW");

    /// <summary>Encryption: ECDH-ES, the agreed key wraps another one with AES of 192 bits.</summary>
    public static JwkAlgorithm EcdhEsA192Kw { get; } = new("ECDH-ES+A192KW");

    /// <summary>Encryption: ECDH-ES, the agreed key wraps another one with AES of 256 bits.</summary>
    public static JwkAlgorithm EcdhEsA256Kw { get; } = new("ECDH-ES+A256KW");

    /// <summary>Encryption: ECDH-1PU, the agreed key itself.</summary>
    public static JwkAlgorithm Ecdh1Pu { get; } = new("ECDH-1PU");

    /// <summary>Encryption: ECDH-1PU, the agreed key wraps another one with AES of 128 bits.</summary>
    public static JwkAlgorithm Ecdh1PuA128Kw { get; } = new("ECDH-1PU+A128KW");

    /// <summary>Encryption: ECDH-1PU, the agreed key wraps another one with AES of 192 bits.</summary>
    public static JwkAlgorithm Ecdh1PuA192Kw { get; } = new("ECDH-1PU+A192KW");

    /// <summary>Encryption: ECDH-1PU, the agreed key wraps another one with AES of 256 bits.</summary>
    public static JwkAlgorithm Ecdh1PuA256Kw { get; } = new("ECDH-1PU+A256KW");

    /// <summary>Signature: HMAC with SHA-256.</summary>
    public static JwkAlgorithm Hs256 { get; } = new("HS256");

    /// <summary>Signature: HMAC with SHA-384.</summary>
    public static JwkAlgorithm Hs384 { get; } = new("HS384");

    /// <summary>Signature: HMAC with SHA-512.</summary>
    public static JwkAlgorithm Hs512 { get; } = new("HS512");

    /// <summary>Encryption: key wrap with AES of 128 bits.</summary>
    public static JwkAlgorithm A128Kw { get; } = new("A128KW");

    /// <summary>Encryption: key wrap with AES of 192 bits.</summary>
    public static JwkAlgorithm A192Kw { get; } = new("A192KW");

    /// <summary>Encryption: key wrap with AES of 256 bits.</summary>
    public static JwkAlgorithm A256Kw { get; } = new("A256KW");

    /// <summary>Encryption: key wrap with AES-GCM of 128 bits.</summary>
    public static JwkAlgorithm A128GcmKw { get; } = new("A128GCMKW");

    /// <summary>Encryption: key wrap with AES-GCM of 192 bits.</summary>
    public static JwkAlgorithm A192GcmKw { get; } = new("A192GCMKW");

    /// <summary>Encryption: key wrap with AES-GCM of 256 bits.</summary>
    public static JwkAlgorithm A256GcmKw { get; } = new("A256GCMKW");

    /// <summary>Encryption: the key itself encrypts the content.</summary>
    public static JwkAlgorithm Dir { get; } = new("DIR");

    /// <summary>Encryption: PBES2 with HMAC SHA-256, key wrap with AES of 128 bits.</summary>
    public static JwkAlgorithm Pbes2Hs256A128Kw { get; } = new("PBES2-HS256+A128KW");

    /// <summary>Encryption: PBES2 with HMAC SHA-384, key wrap with AES of 192 bits.</summary>
    public static JwkAlgorithm Pbes2Hs384A192Kw { get; } = new("PBES2-HS384+A192KW");

    /// <summary>Encryption: PBES2 with HMAC SHA-512, key wrap with AES of 256 bits.</summary>
    public static JwkAlgorithm Pbes2Hs512A256Kw { get; } = new("PBES2-HS512+A256KW");

    /// <summary>Signature: EdDSA.</summary>
    public static JwkAlgorithm EdDsa { get; } = new("EdDSA");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwkAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwkAlgorithm>
    {
        protected override JwkAlgorithm Create(string value) => new(value);
    }
}
