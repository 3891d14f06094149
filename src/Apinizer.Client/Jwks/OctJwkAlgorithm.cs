using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a generated JWK of type <see cref="JwkType.Oct"/> is used with, in the server's own spelling.</summary>
[JsonConverter(typeof(Converter))]
public sealed class OctJwkAlgorithm : OpenEnum
{
    private OctJwkAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>Signature: HMAC with SHA-256.</summary>
    public static OctJwkAlgorithm Hs256 { get; } = new("HS256");

    /// <summary>Signature: HMAC with SHA-384.</summary>
    public static OctJwkAlgorithm Hs384 { get; } = new("HS384");

    /// <summary>Signature: HMAC with SHA-512.</summary>
    public static OctJwkAlgorithm Hs512 { get; } = new("HS512");

    /// <summary>Encryption: key wrap with AES of 128 bits.</summary>
    public static OctJwkAlgorithm A128Kw { get; } = new("A128KW");

    /// <summary>Encryption: key wrap with AES of 192 bits.</summary>
    public static OctJwkAlgorithm A192Kw { get; } = new("A192KW");

    /// <summary>Encryption: key wrap with AES of 256 bits.</summary>
    public static OctJwkAlgorithm A256Kw { get; } = new("A256KW");

    /// <summary>Encryption: key wrap with AES-GCM of 128 bits.</summary>
    public static OctJwkAlgorithm A128GcmKw { get; } = new("A128GCMKW");

    /// <summary>Encryption: key wrap with AES-GCM of 192 bits.</summary>
    public static OctJwkAlgorithm A192GcmKw { get; } = new("A192GCMKW");

    /// <summary>Encryption: key wrap with AES-GCM of 256 bits.</summary>
    public static OctJwkAlgorithm A256GcmKw { get; } = new("A256GCMKW");

    /// <summary>Encryption: the key itself encrypts the content.</summary>
    public static OctJwkAlgorithm Dir { get; } = new("DIR");

    /// <summary>Encryption: PBES2 with HMAC SHA-256, key wrap with AES of 128 bits.</summary>
    public static OctJwkAlgorithm Pbes2Hs256A128Kw { get; } = new("PBES2_HS256_A128KW");

    /// <summary>Encryption: PBES2 with HMAC SHA-384, key wrap with AES of 192 bits.</summary>
    public static OctJwkAlgorithm Pbes2Hs384A192Kw { get; } = new("PBES2_HS384_A192KW");

    /// <summary>Encryption: PBES2 with HMAC SHA-512, key wrap with AES of 256 bits.</summary>
    public static OctJwkAlgorithm Pbes2Hs512A256Kw { get; } = new("PBES2_HS512_A256KW");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator OctJwkAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<OctJwkAlgorithm>
    {
        protected override OctJwkAlgorithm Create(string value) => new(value);
    }
}
