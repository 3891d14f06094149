using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a generated JWK of type <see cref="JwkType.Ec"/> is used with, in the server's own spelling.</summary>
[JsonConverter(typeof(Converter))]
public sealed class EcJwkAlgorithm : OpenEnum
{
    private EcJwkAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>Signature: ECDSA on P-256 with SHA-256.</summary>
    public static EcJwkAlgorithm Es256 { get; } = new("ES256");

    /// <summary>Signature: ECDSA on P-384 with SHA-384.</summary>
    public static EcJwkAlgorithm Es384 { get; } = new("ES384");

    /// <summary>Signature: ECDSA on P-521 with SHA-512.</summary>
    public static EcJwkAlgorithm Es512 { get; } = new("ES512");

    /// <summary>Signature: ECDSA on secp256k1 with SHA-256.</summary>
    public static EcJwkAlgorithm Es256K { get; } = new("ES256K");

    /// <summary>Encryption: ECDH-ES, the agreed key itself.</summary>
    public static EcJwkAlgorithm EcdhEs { get; } = new("ECDH_ES");

    /// <summary>Encryption: ECDH-ES, the agreed key wraps another one with AES of 128 bits.</summary>
    public static EcJwkAlgorithm EcdhEsA128Kw { get; } = new("ECDH_ES_A128KW");

    /// <summary>Encryption: ECDH-ES, the agreed key wraps another one with AES of 192 bits.</summary>
    public static EcJwkAlgorithm EcdhEsA192Kw { get; } = new("ECDH_ES_A192KW");

    /// <summary>Encryption: ECDH-ES, the agreed key wraps another one with AES of 256 bits.</summary>
    public static EcJwkAlgorithm EcdhEsA256Kw { get; } = new("ECDH_ES_A256KW");

    /// <summary>Encryption: ECDH-1PU, the agreed key itself.</summary>
    public static EcJwkAlgorithm Ecdh1Pu { get; } = new("ECDH_1PU");

    /// <summary>Encryption: ECDH-1PU, the agreed key wraps another one with AES of 128 bits.</summary>
    public static EcJwkAlgorithm Ecdh1PuA128Kw { get; } = new("ECDH_1PU_A128KW");

    /// <summary>Encryption: ECDH-1PU, the agreed key wraps another one with AES of 192 bits.</summary>
    public static EcJwkAlgorithm Ecdh1PuA192Kw { get; } = new("ECDH_1PU_A192KW");

    /// <summary>Encryption: ECDH-1PU, the agreed key wraps another one with AES of 256 bits.</summary>
    public static EcJwkAlgorithm Ecdh1PuA256Kw { get; } = new("ECDH_1PU_A256KW");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator EcJwkAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<EcJwkAlgorithm>
    {
        protected override EcJwkAlgorithm Create(string value) => new(value);
    }
}
