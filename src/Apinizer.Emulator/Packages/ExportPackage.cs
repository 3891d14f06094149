using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Packages;

/// <summary>An export: a ZIP file with one JSON document per object, encrypted as a whole on demand.</summary>
internal sealed class ExportPackage(DateTimeOffset time)
{
    private const int SaltSize = 16;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int KeySize = 32;
    private const int Iterations = 10_000;

    private readonly List<(string Name, JsonObject Document)> _documents = [];

    /// <summary>How an encrypted package begins; after it come salt, nonce, tag and the encrypted ZIP file.</summary>
    private static ReadOnlySpan<byte> Signature => "APNZENC1"u8;

    public void Add(string name, JsonObject document) => _documents.Add((FileName(name), document));

    public byte[] ToZip()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, document) in _documents)
            {
                var entry = archive.CreateEntry(name + ".json");
                entry.LastWriteTime = time;
                using var content = entry.Open();
                content.Write(Encoding.UTF8.GetBytes(document.ToJsonString()));
            }
        }

        return file.ToArray();
    }

    /// <summary>The documents of a package, in their order and by the names of their files.</summary>
    public static IReadOnlyList<(string Name, JsonObject Document)> Read(byte[] file, string? passphrase)
    {
        try
        {
            using var package = new MemoryStream(file.AsSpan().StartsWith(Signature) ? Decrypt(file, passphrase) : file, writable: false);
            using var archive = new ZipArchive(package);
            return [.. archive.Entries.Where(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal)).Select(entry =>
            {
                using var content = entry.Open();
                return (entry.Name[..^".json".Length], JsonNode.Parse(content) as JsonObject ?? []);
            })];
        }
        catch (Exception error) when (error is InvalidDataException or JsonException)
        {
            throw new RefusedException("Export package could not be read.");
        }
    }

    public static byte[] Encrypt(byte[] package, string passphrase)
    {
        var encrypted = new byte[Signature.Length + SaltSize + NonceSize + TagSize + package.Length];
        Signature.CopyTo(encrypted);
        var salt = encrypted.AsSpan(Signature.Length, SaltSize);
        var nonce = encrypted.AsSpan(Signature.Length + SaltSize, NonceSize);
        var tag = encrypted.AsSpan(Signature.Length + SaltSize + NonceSize, TagSize);
        RandomNumberGenerator.Fill(salt);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, Iterations, HashAlgorithmName.SHA256, KeySize), TagSize);
        cipher.Encrypt(nonce, package, encrypted.AsSpan(encrypted.Length - package.Length), tag);
        return encrypted;
    }

    private static byte[] Decrypt(byte[] encrypted, string? passphrase)
    {
        if (passphrase is null)
        {
            throw new RefusedException("Package is encrypted; a passphrase is required.");
        }

        var rest = encrypted.AsSpan(Signature.Length);
        if (rest.Length < SaltSize + NonceSize + TagSize)
        {
            throw new RefusedException("Encrypted package could not be read.");
        }

        var package = new byte[rest.Length - SaltSize - NonceSize - TagSize];
        using var cipher = new AesGcm(Rfc2898DeriveBytes.Pbkdf2(passphrase, rest[..SaltSize], Iterations, HashAlgorithmName.SHA256, KeySize), TagSize);
        try
        {
            cipher.Decrypt(rest.Slice(SaltSize, NonceSize), rest[^package.Length..], rest.Slice(SaltSize + NonceSize, TagSize), package);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new RefusedException("Package could not be decrypted with the given passphrase.");
        }

        return package;
    }

    /// <summary>Names may have characters that file names may not.</summary>
    public static string FileName(string name) => string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or ' ' ? character : '_'));
}
