using System.Text.Json.Serialization;

namespace Apinizer.Client.Administration;

/// <summary>What an object is, where a type covers several kinds. Those of certificates are documented; other types have more.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ExportImportKind : OpenEnum
{
    private ExportImportKind(string value)
        : base(value)
    {
    }

    /// <summary>A certificate.</summary>
    public static ExportImportKind Certificate { get; } = new("CERTIFICATE");

    /// <summary>A keystore.</summary>
    public static ExportImportKind KeyStore { get; } = new("KEY_STORE");

    /// <summary>A key.</summary>
    public static ExportImportKind CryptoKeyInfo { get; } = new("CRYPTO_KEY_INFO");

    /// <summary>A JSON Web Key.</summary>
    public static ExportImportKind Jwk { get; } = new("JWK");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ExportImportKind(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ExportImportKind>
    {
        protected override ExportImportKind Create(string value) => new(value);
    }
}
