using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

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

    /// <summary>Names may have characters that file names may not.</summary>
    public static string FileName(string name) => string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or ' ' ? character : '_'));
}
