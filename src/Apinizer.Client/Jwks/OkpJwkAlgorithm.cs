using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a generated JWK of type <see cref="JwkType.Okp"/> is used with, in the server's own spelling.</summary>
[JsonConverter(typeof(Converter))]
public sealed class OkpJwkAlgorithm : OpenEnum
{
    private OkpJwkAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>Signature: EdDSA.</summary>
    public static OkpJwkAlgorithm EdDsa { get; } = new("EdDSA");

    /// <summary>Encryption: ECDH-ES, the agreed key itself.</summary>
    public static OkpJwkAlgorithm EcdhEs { get; } = new("ECDH_ES");

    /// <summary>Encryption: ECDH-ES, the agreed key wraps another one with AES of 128 bits.</summary>
    public static OkpJwkAlgorithm EcdhEsA128Kw { get; } = new("ECDH_ES_A128KW");

    /// <summary>Encryption: ECDH-ES, the agreed key wraps another one with AES of 192 bits.</summary>
    public static OkpJwkAlgorithm EcdhEsA192Kw { get; } = new("ECDH_ES_A192KW");

    /// <summary>Encryption: ECDH-ES, the agreed key wraps another one with AES of 256 bits.</summary>
    public static OkpJwkAlgorithm EcdhEsA256Kw { get; } = new("ECDH_ES_A256KW");

    /// <summary>Encryption: ECDH-1PU, the agreed key itself.</summary>
    public static OkpJwkAlgorithm Ecdh1Pu { get; } = new("ECDH_1PU");

    /// <summary>Encryption: ECDH-1PU, the agreed key wraps another one with AES of 128 bits.</summary>
    public static OkpJwkAlgorithm Ecdh1PuA128Kw { get; } = new("ECDH_1PU_A128KW");

    /// <summary>Encryption: ECDH-1PU, the agreed key wraps another one with AES of 192 bits.</summary>
    public static OkpJwkAlgorithm Ecdh1PuA192Kw { get; } = new("ECDH_1PU_A192KW");

    /// <summary>Encryption: ECDH-1PU, the agreed key wraps another one with AES of 256 bits.</summary>
    public static OkpJwkAlgorithm Ecdh1PuA256Kw { get; } = new("ECDH_1PU_A256KW");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator OkpJwkAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<OkpJwkAlgorithm>
    {
        protected override OkpJwkAlgorithm Create(string value) => new(value);
    }
}
