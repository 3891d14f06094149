using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>The key in a keystore file. .NET reads PKCS12 only; a JKS file and made-up content hold no key that it knows of.</summary>
internal static class KeystoreFile
{
    private const byte Asn1Sequence = 0x30;

    public static JsonObject? Key(Resource keystore, JsonObject entry, JsonObject request)
    {
        var alias = request.Text("aliasName");
        if (entry.Text("alias") is { } known && !string.Equals(known, alias, StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException($"Alias ({alias}) is not found in keystore ({keystore.Name})!");
        }

        var file = SecretText.Bytes(entry.Text("file")!);
        return file is [Asn1Sequence, ..] ? Key(file, entry.Text("password")!) : null;
    }

    private static JsonObject? Key(byte[] file, string password)
    {
        try
        {
            var certificates = X509CertificateLoader.LoadPkcs12Collection(file, password, X509KeyStorageFlags.Exportable);
            var key = certificates.FirstOrDefault(certificate => certificate.HasPrivateKey) ?? certificates.FirstOrDefault();
            return key is null ? null : CertificateFile.Key(key, withPrivate: key.HasPrivateKey);
        }
        catch (CryptographicException)
        {
            throw new RefusedException("Keystore could not be opened: the file is damaged, or the password is incorrect!");
        }
    }
}
