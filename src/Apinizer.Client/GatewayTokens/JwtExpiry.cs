using System.Text.Json;

namespace Apinizer.Client.GatewayTokens;

/// <summary>
/// Reads from a JWT when it ends. Its signature is not looked at: this is about when to ask for the next one, and whoever accepts tokens verifies them.
/// </summary>
internal static class JwtExpiry
{
    /// <returns>Null when it is no JWT, or does not say.</returns>
    public static DateTimeOffset? Of(string token)
    {
        var parts = token.Split('.');
        if (parts.Length != 3)
        {
            return null;
        }

        try
        {
            var claims = JsonElement.Parse(Decode(parts[1]));
            return claims.ValueKind == JsonValueKind.Object && claims.TryGetProperty("exp"u8, out var end) && end.ValueKind == JsonValueKind.Number && end.TryGetDouble(out var seconds)
                ? UnixTime.FromSeconds(seconds)
                : null;
        }
        catch (Exception error) when (error is FormatException or JsonException)
        {
            return null;
        }
    }

    private static byte[] Decode(string base64Url)
    {
        var base64 = base64Url.Replace('-', '+').Replace('_', '/');
        return Convert.FromBase64String(base64 + new string('=', (4 - (base64.Length % 4)) % 4));
    }
}
