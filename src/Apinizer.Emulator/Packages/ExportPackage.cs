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
    private const string Unreadable = "Encrypted package could not be read.";

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

    /// <summary>Whether it looks like a package, encrypted or not.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> file) => file.StartsWith("PK"u8) || IsEncrypted(file);

    public static bool IsEncrypted(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>The documents of a package by name, in their order.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Read(byte[] file, string? passphrase)
    {
        var isEncrypted = IsEncrypted(file);
        var package = isEncrypted ? Decrypt(file, passphrase ?? throw new RefusedException("Package is encrypted; a passphrase is required.")) : file;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(package, writable: false));
            return archive.Entries.ToDictionary(entry => Path.ChangeExtension(entry.FullName, null), Document, StringComparer.Ordinal);
        }
        catch (Exception error) when (error is InvalidDataException or JsonException)
        {
            throw new RefusedException(isEncrypted ? Unreadable : "Package could not be read.");
        }
    }

    /// <summary>Names may have characters that file names may not.</summary>
    public static string FileName(string name) => string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or ' ' ? character : '_'));

    private static JsonObject Document(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return JsonNode.Parse(content) as JsonObject ?? throw new InvalidDataException();
    }

    private static byte[] Decrypt(byte[] file, string passphrase)
    {
        if (file.Length < Signature.Length + SaltSize + NonceSize + TagSize)
        {
            throw new RefusedException(Unreadable);
        }

        var salt = file.AsSpan(Signature.Length, SaltSize);
        var nonce = file.AsSpan(Signature.Length + SaltSize, NonceSize);
        var tag = file.AsSpan(Signature.Length + SaltSize + NonceSize, TagSize);
        var content = file.AsSpan(Signature.Length + SaltSize + NonceSize + TagSize);
        var package = new byte[content.Length];
        try
        {
            using var cipher = new AesGcm(Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, Iterations, HashAlgorithmName.SHA256, KeySize), TagSize);
            cipher.Decrypt(nonce, content, tag, package);
            return package;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new RefusedException("Package could not be decrypted with the given passphrase.");
        }
    }
}
