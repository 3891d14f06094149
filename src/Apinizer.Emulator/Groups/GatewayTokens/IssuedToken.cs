namespace Apinizer.Emulator.Groups.GatewayTokens;

/// <summary>What was issued and is remembered: an opaque token with its refresh token, or the refresh token of a JWT.</summary>
internal sealed class IssuedToken(GatewayClient client, string? username, string? scope, bool isJwt)
{
    public GatewayClient Client => client;

    public string? Username => username;

    public string? Scope => scope;

    public bool IsJwt => isJwt;

    /// <summary>The opaque access token; null for a JWT, which nobody remembers.</summary>
    public string? AccessToken { get; set; }

    public DateTimeOffset IssuedAt { get; set; }

    /// <summary>Null when it never ends.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Null when it cannot be refreshed any more.</summary>
    public string? RefreshToken { get; set; }

    public DateTimeOffset RefreshExpiresAt { get; set; }

    public int RefreshesLeft { get; set; }
}
