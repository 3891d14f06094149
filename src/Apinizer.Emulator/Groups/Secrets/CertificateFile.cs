using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Certificates in files, and what is known of one.</summary>
internal static class CertificateFile
{
    private const string Armour = "-----BEGIN CERTIFICATE-----";

    public static bool IsPem(byte[] file) => Encoding.UTF8.GetString(file).Contains(Armour, StringComparison.Ordinal);

    /// <summary>Reads PEM, with or without its armour, or DER, and tells the facts that an environment's entry has.</summary>
    public static JsonObject Read(byte[] file)
    {
        using var certificate = Load(file);
        return new JsonObject
        {
            ["startDate"] = Written(certificate.NotBefore),
            ["endDate"] = Written(certificate.NotAfter),
            ["base64EncodedContent"] = Convert.ToBase64String(certificate.RawData),
            ["sha1Thumbprint"] = certificate.Thumbprint,
            ["subjectDn"] = certificate.Subject,
        };
    }

    public static byte[] Der(JsonObject entry) => Convert.FromBase64String(entry.Text("base64EncodedContent")!);

    public static string Pem(JsonObject entry) => PemEncoding.WriteString("CERTIFICATE", Der(entry));

    public static JsonObject? Key(JsonObject entry)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(Der(entry));
        return PublicKey(certificate);
    }

    /// <summary>Null for a kind of key that .NET does not know.</summary>
    public static JsonObject? PublicKey(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        using var ec = certificate.GetECDsaPublicKey();
        return rsa is not null ? JwkKey.From(rsa, withPrivate: false) : ec is not null ? JwkKey.From(ec, withPrivate: false) : null;
    }

    private static X509Certificate2 Load(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RefusedException("Could not parse certificate: empty input");
        }

        try
        {
            return text.Contains(Armour, StringComparison.Ordinal)
                ? X509Certificate2.CreateFromPem(text)
                : X509CertificateLoader.LoadCertificate(SecretText.FromBase64(text) ?? file);
        }
        catch (CryptographicException)
        {
            throw new RefusedException("Could not parse certificate: it is neither PEM nor DER");
        }
    }

    private static string Written(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
