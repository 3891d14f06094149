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

    /// <summary>The member by which documents say what they are.</summary>
    public const string ObjectType = "objectType";

    private readonly List<(string Name, byte[] Content)> _documents = [];

    /// <summary>How an encrypted package begins; after it come salt, nonce, tag and the encrypted ZIP file.</summary>
    private static ReadOnlySpan<byte> Signature => "APNZENC1"u8;

    private static int HeaderSize => Signature.Length + SaltSize + NonceSize + TagSize;

    public void Add(string name, JsonObject document) => _documents.Add((FileName(name) + ".json", Encoding.UTF8.GetBytes(document.ToJsonString())));

    /// <summary>Adds a document that says what kind of object it is, for <see cref="Read(byte[], string?, string)"/> to find.</summary>
    public void Add(string name, string objectType, JsonObject document)
    {
        var marked = new JsonObject { [ObjectType] = objectType };
        marked.Apply(document);
        Add(name, marked);
    }

    public byte[] ToZip() => Archive.Write(_documents, time);

    /// <summary>The file of a single object, encrypted if the caller asks for it.</summary>
    public Answer ToAnswer(Call call, string name)
    {
        var file = ToZip();
        return Answer.File(call.QueryFlag("encrypt") ? Encrypt(file, PackagePassphrase.ForExport(call)) : file, FileName(name) + ".zip");
    }

    public static byte[] Encrypt(byte[] package, string passphrase)
    {
        var encrypted = new byte[HeaderSize + package.Length];
        Signature.CopyTo(encrypted);
        var (salt, nonce, tag) = Header(encrypted);
        RandomNumberGenerator.Fill(salt.Span);
        RandomNumberGenerator.Fill(nonce.Span);
        using var cipher = Cipher(passphrase, salt);
        cipher.Encrypt(nonce.Span, package, encrypted.AsSpan(HeaderSize), tag.Span);
        return encrypted;
    }

    /// <summary>Whether it looks like a package, encrypted or not.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> file) => Archive.IsZip(file) || IsEncrypted(file);

    public static bool IsEncrypted(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>The documents of a package, in their order and by the names of their files.</summary>
    /// <param name="file">A package, encrypted or not.</param>
    /// <param name="passphrase">Null when the caller has none.</param>
    public static IReadOnlyList<(string Name, JsonObject Document)> Read(byte[] file, string? passphrase)
    {
        var zip = IsEncrypted(file) ? Decrypt(file, passphrase ?? throw new RefusedException("Package is encrypted; a passphrase is required.")) : file;
        var documents = Archive.Read(zip)?.Select(entry => (Name: Path.GetFileNameWithoutExtension(entry.Name), Document: Parse(entry.Content))).ToList();
        return documents is not null && documents.TrueForAll(document => document.Document is not null)
            ? [.. documents.Select(document => (document.Name, document.Document!))]
            : throw new RefusedException("Package could not be read.");
    }

    /// <summary>The documents of one kind in a package, as given to <see cref="Add(string, string, JsonObject)"/>.</summary>
    public static IReadOnlyList<JsonObject> Read(byte[] file, string? passphrase, string objectType)
    {
        var wanted = Read(file, passphrase).Select(entry => entry.Document).Where(document => document.Text(ObjectType) == objectType).ToList();
        wanted.ForEach(document => document.Remove(ObjectType));
        return wanted.Count > 0 ? wanted : throw new RefusedException($"This package holds no {objectType} object; nothing was imported.");
    }

    /// <summary>Names may have characters that file names may not.</summary>
    public static string FileName(string name) => string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or ' ' ? character : '_'));

    private static byte[] Decrypt(byte[] encrypted, string passphrase)
    {
        if (encrypted.Length < HeaderSize)
        {
            throw new RefusedException("Encrypted package could not be read.");
        }

        var (salt, nonce, tag) = Header(encrypted);
        var package = new byte[encrypted.Length - HeaderSize];
        try
        {
            using var cipher = Cipher(passphrase, salt);
            cipher.Decrypt(nonce.Span, encrypted.AsSpan(HeaderSize), tag.Span, package);
            return package;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new RefusedException("Package could not be decrypted with the given passphrase.");
        }
    }

    private static (Memory<byte> Salt, Memory<byte> Nonce, Memory<byte> Tag) Header(byte[] encrypted)
    {
        var header = encrypted.AsMemory(Signature.Length);
        return (header[..SaltSize], header.Slice(SaltSize, NonceSize), header.Slice(SaltSize + NonceSize, TagSize));
    }

    private static AesGcm Cipher(string passphrase, ReadOnlyMemory<byte> salt)
        => new(Rfc2898DeriveBytes.Pbkdf2(passphrase, salt.Span, Iterations, HashAlgorithmName.SHA256, KeySize), TagSize);

    private static JsonObject? Parse(byte[] document)
    {
        try
        {
            return JsonNode.Parse(document) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
