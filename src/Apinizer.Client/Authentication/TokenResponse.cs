using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>The answer of the token endpoint.</summary>
internal sealed class TokenResponse
{
    [JsonPropertyName("access_token")]
    public Secret? AccessToken { get; set; }

    [JsonPropertyName("token_type")]
    public string? TokenType { get; set; }

    [JsonPropertyName("expires_in")]
    public JsonElement ExpiresIn { get; set; }

    /// <summary>Null when the server says nothing useful: an unusable lifetime does not make the token unusable.</summary>
    [JsonIgnore]
    public TimeSpan? Lifetime
    {
        get
        {
            var known = ExpiresIn.ValueKind switch
            {
                JsonValueKind.Number => ExpiresIn.TryGetDouble(out var number) ? number : double.NaN,
                JsonValueKind.String => double.TryParse(ExpiresIn.GetString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : double.NaN,
                _ => double.NaN,
            };
            return known > 0 ? TimeSpan.FromSeconds(Math.Min(known, TimeSpan.FromDays(1).TotalSeconds)) : null;
        }
    }
}
