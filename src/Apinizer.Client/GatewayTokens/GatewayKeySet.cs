using System.Text.Json;

namespace Apinizer.Client.GatewayTokens;

/// <summary>The public keys of a gateway.</summary>
public sealed record GatewayKeySet : ApinizerModel
{
    /// <summary>The keys.</summary>
    public IReadOnlyList<GatewayKey>? Keys { get; set; }

    /// <summary>The set as JSON (RFC 7517), for the library that verifies tokens; for instance for the <c>JsonWebKeySet</c> of Microsoft.IdentityModel.</summary>
    /// <returns>The JSON, with all that the gateway sent.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, JsonTypes<GatewayKeySet>.Info);
}
