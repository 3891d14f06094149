using System.Text.Json.Serialization;

namespace Apinizer.Client.GatewayTokens;

/// <summary>A token that the gateway issued. Only the access token is always there: administrators can leave out everything else.</summary>
public sealed record GatewayToken : ApinizerModel
{
    /// <summary>The token: opaque, or a JWT. It goes into the Authorization header of requests to the API, after <c>Bearer</c>.</summary>
    [JsonPropertyName("access_token")]
    public required Secret AccessToken { get; set; }

    /// <summary>What sort of token it is; <c>Bearer</c>, or null.</summary>
    [JsonPropertyName("token_type")]
    public string? TokenType { get; set; }

    /// <summary>
    /// How long it is good for, as the gateway counts it: in milliseconds, unless an administrator chose seconds. Go by <see cref="ExpiresAt"/>.
    /// </summary>
    [JsonPropertyName("expires_in")]
    public long? ExpiresIn { get; set; }

    /// <summary>What to refresh it with; null when the policy or credential does not allow it.</summary>
    [JsonPropertyName("refresh_token")]
    public Secret? RefreshToken { get; set; }

    /// <summary>The scopes that were granted, separated by spaces; null when none were, or when the gateway does not tell.</summary>
    [JsonPropertyName("scope")]
    public string? Scope { get; set; }

    /// <summary>
    /// When it ends: what the JWT says, else what the member <c>X-ExpiresAt</c> says, else now and <see cref="ExpiresIn"/> in the unit of the options. Null when it
    /// never does, or when the gateway does not tell. It is no part of the JSON.
    /// </summary>
    [JsonIgnore]
    public DateTimeOffset? ExpiresAt { get; set; }
}
