using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>How the key id (<c>kid</c>) of a generated JWK is made.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JwkKeyIdType : OpenEnum
{
    private JwkKeyIdType(string value)
        : base(value)
    {
    }

    /// <summary>From the time; the server's default.</summary>
    public static JwkKeyIdType Timestamp { get; } = new("TIMESTAMP");

    /// <summary>It is the SHA-256 hash of the key.</summary>
    public static JwkKeyIdType Sha256 { get; } = new("SHA256");

    /// <summary>It is the SHA-1 hash of the key.</summary>
    public static JwkKeyIdType Sha1 { get; } = new("SHA1");

    /// <summary>From the date, in ISO 8601.</summary>
    public static JwkKeyIdType IsoDate { get; } = new("ISO_DATE");

    /// <summary>The key gets none.</summary>
    public static JwkKeyIdType None { get; } = new("NONE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwkKeyIdType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwkKeyIdType>
    {
        protected override JwkKeyIdType Create(string value) => new(value);
    }
}
