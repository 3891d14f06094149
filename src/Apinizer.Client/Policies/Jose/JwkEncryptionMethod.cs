using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How the content of a JWT is encrypted.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JwkEncryptionMethod : OpenEnum
{
    private JwkEncryptionMethod(string value)
        : base(value)
    {
    }

    /// <summary>AES-128 in CBC mode with HMAC-SHA-256.</summary>
    public static JwkEncryptionMethod A128CbcHs256 { get; } = new("A128CBC_HS256");

    /// <summary>AES-192 in CBC mode with HMAC-SHA-384.</summary>
    public static JwkEncryptionMethod A192CbcHs384 { get; } = new("A192CBC_HS384");

    /// <summary>AES-256 in CBC mode with HMAC-SHA-512.</summary>
    public static JwkEncryptionMethod A256CbcHs512 { get; } = new("A256CBC_HS512");

    /// <summary>AES-128 in CBC mode with HMAC-SHA-256, in an older form that should not be used.</summary>
    public static JwkEncryptionMethod A128CbcHs256Deprecated { get; } = new("A128CBC_HS256_DEPRECATED");

    /// <summary>AES-256 in CBC mode with HMAC-SHA-512, in an older form that should not be used.</summary>
    public static JwkEncryptionMethod A256CbcHs512Deprecated { get; } = new("A256CBC_HS512_DEPRECATED");

    /// <summary>AES-128 in GCM mode.</summary>
    public static JwkEncryptionMethod A128Gcm { get; } = new("A128GCM");

    /// <summary>AES-192 in GCM mode.</summary>
    public static JwkEncryptionMethod A192Gcm { get; } = new("A192GCM");

    /// <summary>AES-256 in GCM mode.</summary>
    public static JwkEncryptionMethod A256Gcm { get; } = new("A256GCM");

    /// <summary>XChaCha20-Poly1305.</summary>
    public static JwkEncryptionMethod XC20P { get; } = new("XC20P");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwkEncryptionMethod(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwkEncryptionMethod>
    {
        protected override JwkEncryptionMethod Create(string value) => new(value);
    }
}
