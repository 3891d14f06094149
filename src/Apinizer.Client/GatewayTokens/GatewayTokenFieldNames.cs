namespace Apinizer.Client.GatewayTokens;

/// <summary>
/// What the members of a token answer are called. An administrator can give each another name, and leave out all but the access token; what is left out needs no
/// setting here.
/// </summary>
public sealed class GatewayTokenFieldNames
{
    /// <summary>Default <c>access_token</c>.</summary>
    public string AccessToken { get; set; } = "access_token";

    /// <summary>Default <c>token_type</c>.</summary>
    public string TokenType { get; set; } = "token_type";

    /// <summary>Default <c>expires_in</c>.</summary>
    public string ExpiresIn { get; set; } = "expires_in";

    /// <summary>Default <c>refresh_token</c>.</summary>
    public string RefreshToken { get; set; } = "refresh_token";

    /// <summary>Default <c>scope</c>.</summary>
    public string Scope { get; set; } = "scope";

    internal IEnumerable<(string Setting, string? Name)> All =>
    [
        (nameof(AccessToken), AccessToken), (nameof(TokenType), TokenType), (nameof(ExpiresIn), ExpiresIn), (nameof(RefreshToken), RefreshToken), (nameof(Scope), Scope),
    ];

    internal GatewayTokenFieldNames Copy() => (GatewayTokenFieldNames)MemberwiseClone();
}
