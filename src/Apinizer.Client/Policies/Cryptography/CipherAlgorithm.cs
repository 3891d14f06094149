using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>The cipher, its mode and its padding. Those with chained blocks (CBC) need an initialization vector.</summary>
[JsonConverter(typeof(Converter))]
public sealed class CipherAlgorithm : OpenEnum
{
    private CipherAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>AES; blocks chained, no padding: the length must be a multiple of the block.</summary>
    public static CipherAlgorithm AesCbcNoPadding { get; } = new("AES_CBC_NoPadding");

    /// <summary>AES; blocks chained, padded.</summary>
    public static CipherAlgorithm AesCbcPkcs5Padding { get; } = new("AES_CBC_PKCS5Padding");

    /// <summary>AES; each block for itself, so that equal blocks show; no padding.</summary>
    public static CipherAlgorithm AesEcbNoPadding { get; } = new("AES_ECB_NoPadding");

    /// <summary>AES; each block for itself, so that equal blocks show; padded.</summary>
    public static CipherAlgorithm AesEcbPkcs5Padding { get; } = new("AES_ECB_PKCS5Padding");

    /// <summary>DES, which is broken; blocks chained, no padding: the length must be a multiple of the block.</summary>
    public static CipherAlgorithm DesCbcNoPadding { get; } = new("DES_CBC_NoPadding");

    /// <summary>DES, which is broken; blocks chained, padded.</summary>
    public static CipherAlgorithm DesCbcPkcs5Padding { get; } = new("DES_CBC_PKCS5Padding");

    /// <summary>DES, which is broken; each block for itself, so that equal blocks show; no padding.</summary>
    public static CipherAlgorithm DesEcbNoPadding { get; } = new("DES_ECB_NoPadding");

    /// <summary>DES, which is broken; each block for itself, so that equal blocks show; padded.</summary>
    public static CipherAlgorithm DesEcbPkcs5Padding { get; } = new("DES_ECB_PKCS5Padding");

    /// <summary>Triple DES, which is weak; blocks chained, no padding: the length must be a multiple of the block.</summary>
    public static CipherAlgorithm DesEdeCbcNoPadding { get; } = new("DESede_CBC_NoPadding");

    /// <summary>Triple DES, which is weak; blocks chained, padded.</summary>
    public static CipherAlgorithm DesEdeCbcPkcs5Padding { get; } = new("DESede_CBC_PKCS5Padding");

    /// <summary>Triple DES, which is weak; each block for itself, so that equal blocks show; no padding.</summary>
    public static CipherAlgorithm DesEdeEcbNoPadding { get; } = new("DESede_ECB_NoPadding");

    /// <summary>Triple DES, which is weak; each block for itself, so that equal blocks show; padded.</summary>
    public static CipherAlgorithm DesEdeEcbPkcs5Padding { get; } = new("DESede_ECB_PKCS5Padding");

    /// <summary>RSA with the old padding of PKCS #1.</summary>
    public static CipherAlgorithm RsaEcbPkcs1Padding { get; } = new("RSA_ECB_PKCS1Padding");

    /// <summary>RSA with OAEP and SHA-1.</summary>
    public static CipherAlgorithm RsaEcbOaepWithSha1AndMgf1Padding { get; } = new("RSA_ECB_OAEPWithSHA_1AndMGF1Padding");

    /// <summary>RSA with OAEP and SHA-256.</summary>
    public static CipherAlgorithm RsaEcbOaepWithSha256AndMgf1Padding { get; } = new("RSA_ECB_OAEPWithSHA_256AndMGF1Padding");

    /// <summary>Whether the blocks are chained: without the vector that it began with, nothing can be decrypted.</summary>
    internal bool IsChained => Value.Contains("_CBC_", StringComparison.Ordinal);

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator CipherAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<CipherAlgorithm>
    {
        protected override CipherAlgorithm Create(string value) => new(value);
    }
}
