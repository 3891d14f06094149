using System.Text.Json.Serialization;

namespace Apinizer.Client.GatewayTokens;

/// <summary>What the token service says of itself. Addresses that the documentation does not name, such as those for JWTs, are among the additional properties.</summary>
public sealed record GatewayTokenMetadata : ApinizerModel
{
    /// <summary>Who issues the tokens.</summary>
    [JsonPropertyName("issuer")]
    public string? Issuer { get; set; }

    /// <summary>Where opaque tokens are issued.</summary>
    [JsonPropertyName("token_endpoint")]
    public string? TokenEndpoint { get; set; }

    /// <summary>Where tokens are looked up.</summary>
    [JsonPropertyName("introspection_endpoint")]
    public string? IntrospectionEndpoint { get; set; }

    /// <summary>Where tokens are revoked.</summary>
    [JsonPropertyName("revocation_endpoint")]
    public string? RevocationEndpoint { get; set; }

    /// <summary>Where the public keys are.</summary>
    [JsonPropertyName("jwks_uri")]
    public string? JwksUri { get; set; }

    /// <summary>The grants that it knows.</summary>
    [JsonPropertyName("grant_types_supported")]
    public IReadOnlyList<string>? GrantTypesSupported { get; set; }

    /// <summary>The ways in which clients can show who they are.</summary>
    [JsonPropertyName("token_endpoint_auth_methods_supported")]
    public IReadOnlyList<string>? TokenEndpointAuthMethodsSupported { get; set; }
}
