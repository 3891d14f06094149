using System.Text.Json.Serialization;

namespace Apinizer.Client.GatewayTokens;

/// <summary>What the gateway says of a token. Of one that is not active, it says nothing else.</summary>
public sealed record TokenIntrospection : ApinizerModel
{
    /// <summary>Whether the token is good, and belongs to the client that asks.</summary>
    [JsonPropertyName("active")]
    public required bool Active { get; set; }

    /// <summary>Its scopes, separated by spaces.</summary>
    [JsonPropertyName("scope")]
    public string? Scope { get; set; }

    /// <summary>The client that it was issued to.</summary>
    [JsonPropertyName("client_id")]
    public string? ClientId { get; set; }

    /// <summary>The user that it was issued for; null when the client got it for itself.</summary>
    [JsonPropertyName("username")]
    public string? Username { get; set; }

    /// <summary>What sort of token it is, usually <c>Bearer</c>.</summary>
    [JsonPropertyName("token_type")]
    public string? TokenType { get; set; }

    /// <summary>When it was issued, in seconds since 1970.</summary>
    [JsonPropertyName("iat")]
    public long? Iat { get; set; }

    /// <summary>When it ends, in seconds since 1970.</summary>
    [JsonPropertyName("exp")]
    public long? Exp { get; set; }

    /// <summary>Whom it is for, usually the client's id.</summary>
    [JsonPropertyName("aud")]
    public string? Aud { get; set; }

    /// <summary>When it was issued; null when the gateway does not tell.</summary>
    [JsonIgnore]
    public DateTimeOffset? IssuedAt => UnixTime.FromSeconds(Iat);

    /// <summary>When it ends; null when the gateway does not tell.</summary>
    [JsonIgnore]
    public DateTimeOffset? ExpiresAt => UnixTime.FromSeconds(Exp);
}
