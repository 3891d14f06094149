using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>The key in a keystore file. .NET reads PKCS12 only; a JKS file and made-up content hold no key that it knows of.</summary>
internal static class KeystoreFile
{
    private const byte Asn1Sequence = 0x30;

    private static readonly PbeParameters Copying = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1);

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
            return certificates.Select(PrivateKey).FirstOrDefault(key => key is not null) ?? certificates.Select(CertificateFile.PublicKey).FirstOrDefault();
        }
        catch (CryptographicException)
        {
            throw new RefusedException("Keystore could not be opened: the file is damaged, or the password is incorrect!");
        }
    }

    private static JsonObject? PrivateKey(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPrivateKey();
        using var rsaCopy = Copy(rsa, RSA.Create());
        using var ec = certificate.GetECDsaPrivateKey();
        using var ecCopy = Copy(ec, ECDsa.Create());
        return rsaCopy is not null ? JwkKey.From(rsaCopy, withPrivate: true) : ecCopy is not null ? JwkKey.From(ecCopy, withPrivate: true) : null;
    }

    /// <summary>Windows gives the numbers of an imported key away only through an encrypted copy.</summary>
    private static T? Copy<T>(T? key, T copy) where T : AsymmetricAlgorithm
    {
        if (key is null)
        {
            copy.Dispose();
            return null;
        }

        copy.ImportEncryptedPkcs8PrivateKey("copy", key.ExportEncryptedPkcs8PrivateKey("copy", Copying), out _);
        return copy;
    }
}
