using System.Globalization;
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
    public TimeSpan? Lifetime => Seconds is > 0 and < double.PositiveInfinity and var known ? TimeSpan.FromSeconds(Math.Min(known, TimeSpan.FromDays(1).TotalSeconds)) : null;

    /// <summary>Whether there is a lifetime that is no number. Zero and less are numbers: many servers mean "never" by them.</summary>
    [JsonIgnore]
    public bool HasUnusableLifetime => ExpiresIn.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null) && (double.IsNaN(Seconds) || double.IsInfinity(Seconds));

    private double Seconds => ExpiresIn.ValueKind switch
    {
        JsonValueKind.Number when ExpiresIn.TryGetDouble(out var number) => number,

        // As it stands there: a text with half a surrogate pair cannot be unescaped, and is no number either.
        JsonValueKind.String when double.TryParse(ExpiresIn.GetRawText().Trim('"'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => double.NaN,
    };
}
