namespace Apinizer.Client.GatewayTokens;

/// <summary>
/// The client renews a token that it got before, even if that has expired; what counts is the lifetime of the refresh token. The gateway counts the refreshes, and
/// refuses more than the policy or credential allows.
/// </summary>
public sealed class RefreshTokenGrant : GatewayTokenGrant
{
    private readonly Secret _refreshToken;

    /// <summary>Makes a grant.</summary>
    /// <param name="refreshToken">What came with the token: <see cref="GatewayToken.RefreshToken"/>.</param>
    public RefreshTokenGrant(Secret refreshToken)
        : base("refresh_token")
    {
        ArgumentNullException.ThrowIfNull(refreshToken);
        _refreshToken = refreshToken.IsEmpty || refreshToken.IsMasked ? throw new ArgumentException("A refresh token is needed, and no mask.", nameof(refreshToken)) : refreshToken;
    }

    internal override void AddTo(FormBody form) => form.Add("refresh_token", _refreshToken);
}
