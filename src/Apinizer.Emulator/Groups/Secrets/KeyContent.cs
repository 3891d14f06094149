using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Key material as it is sent, stored and read.</summary>
internal static class KeyContent
{
    private const string Armour = "-----BEGIN ";

    /// <summary>What is stored: PEM for private and public keys, Base64 as it was sent for secret keys.</summary>
    public static string Stored(string content, string keyType)
    {
        if (keyType == "SECRET_KEY" || content.Contains(Armour, StringComparison.Ordinal))
        {
            return content;
        }

        var decoded = Decoded(content) ?? throw new RefusedException($"Key content is neither PEM nor valid Base64 for key type {keyType}! Send the PEM content Base64-encoded.");

        // The documented calls send made-up text that decodes to anything. It is kept, but no JWK comes out of it.
        var text = Encoding.UTF8.GetString(decoded);
        return text.Contains(Armour, StringComparison.Ordinal) ? text : content;
    }

    public static string OfFile(byte[] file, string keyType)
    {
        var text = Encoding.UTF8.GetString(file);
        return keyType != "SECRET_KEY" ? Stored(text, keyType) : SecretText.FromBase64(text) is null ? Convert.ToBase64String(file) : text;
    }

    /// <summary>An uploaded file comes back byte for byte, anything else as the stored text.</summary>
    public static byte[] File(JsonObject entry) => entry.Text("file") is { } uploaded ? Convert.FromBase64String(uploaded) : Encoding.UTF8.GetBytes(entry.Text("content")!);

    /// <summary>Null for PEM that is made up.</summary>
    public static JsonObject? Key(Resource key, JsonObject entry)
    {
        var pem = entry.Text("content")!;
        if (key.Content.Text("keyType") == "SECRET_KEY" || !pem.Contains(Armour, StringComparison.Ordinal))
        {
            throw new RefusedException("No PEM-encoded keys found");
        }

        return Rsa(pem) ?? Ec(pem);
    }

    private static JsonObject? Rsa(string pem)
    {
        try
        {
            using var key = RSA.Create();
            key.ImportFromPem(pem);
            return JwkKey.From(key, withPrivate: IsPrivate(pem));
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            return null;
        }
    }

    private static JsonObject? Ec(string pem)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(pem);
            return JwkKey.From(key, withPrivate: IsPrivate(pem));
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsPrivate(string pem) => pem.Contains("PRIVATE KEY-----", StringComparison.Ordinal);

    /// <summary>Both alphabets, with or without padding, line breaks and an ellipsis at the end.</summary>
    private static byte[]? Decoded(string content)
    {
        var text = string.Concat(content.Where(character => !char.IsWhiteSpace(character)));
        text = text.EndsWith("...", StringComparison.Ordinal) ? text[..^3] : text;
        text = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        return SecretText.FromBase64(text.PadRight((text.Length + 3) / 4 * 4, '='));
    }
}
