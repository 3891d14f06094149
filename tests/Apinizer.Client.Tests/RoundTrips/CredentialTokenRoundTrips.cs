using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class CredentialTokenRoundTrips
{
    private const string Path = "/apiops/projects/shop/credentials/mobile-app/token/";

    [Fact, RoundTrip("credentials.token.setSettings")]
    public Task UpdateSettings() => RoundTrip.DeployedAsync(
        $"PUT {Path}",
        (client, ct) => client.Credentials.Token.UpdateSettingsAsync(
            "shop",
            "mobile-app",
            new()
            {
                GrantType = TokenGrantType.ClientCredentials,
                TokenNeverExpires = false,
                TokenExpiresInAmount = 20,
                TokenExpiresInUnit = TimeUnit.Minutes,
                RefreshTokenAllowed = true,
                RefreshTokenCount = 3,
                RefreshTokenExpiresInAmount = 2,
                RefreshTokenExpiresInUnit = TimeUnit.Weeks,
                AllowUrlParameters = false,
                JwtSignatureAlgorithm = JwtSignatureAlgorithm.Es384,
                DeletePrevious = true,
            },
            ct),
        """
        {"grantType":"CLIENT_CREDENTIALS","tokenNeverExpires":false,"tokenExpiresInAmount":20,"tokenExpiresInUnit":"MINUTES","refreshTokenAllowed":true,"refreshTokenCount":3,
         "refreshTokenExpiresInAmount":2,"refreshTokenExpiresInUnit":"WEEKS","allowUrlParameters":false,"jwtSignatureAlgorithm":"ES384","deletePrevious":true}
        """);

    [Fact]
    public Task Update_of_one_setting() => RoundTrip.DeployedAsync(
        $"PUT {Path}", (client, ct) => client.Credentials.Token.UpdateSettingsAsync("shop", "mobile-app", new() { DeletePrevious = false }, ct), """{"deletePrevious":false}""");

    [Fact, RoundTrip("credentials.token.resetSettings")]
    public Task ResetSettings() => RoundTrip.DeployedAsync(
        $"DELETE {Path}", (client, ct) => client.Credentials.Token.ResetSettingsAsync("shop", "mobile-app", confirmTokensNeverExpire: true, ct));
}
