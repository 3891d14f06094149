using System.Security.Cryptography;
using System.Text;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Secrets and files as the API carries them.</summary>
internal static class SecretText
{
    /// <summary>Stands for an encrypted secret in what is read. Only the real Manager could decrypt that, so here a digest does as well.</summary>
    public static string? Encrypted(string? secret) => secret is null ? null : Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The bytes in a Base64 text; the text itself when it is none, as in many of the documented calls.</summary>
    public static byte[] Bytes(string text) => FromBase64(text) ?? Encoding.UTF8.GetBytes(text);

    public static byte[]? FromBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
