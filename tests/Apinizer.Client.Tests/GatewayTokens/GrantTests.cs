using Apinizer.Client.GatewayTokens;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Apinizer.Client.Tests.GatewayTokens;

/// <summary>Every grant in every mode, from the first token to its end, over HTTP and against the emulator.</summary>
public sealed class GrantTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<GatewayTokenMode, GatewayClientAuthentication, bool> Ways =>
        [.. from mode in Enum.GetValues<GatewayTokenMode>() from authentication in Enum.GetValues<GatewayClientAuthentication>() from isJwt in new[] { false, true } select (mode, authentication, isJwt)];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_token_is_issued_looked_up_refreshed_and_revoked(GatewayTokenMode mode, GatewayClientAuthentication authentication, bool isJwt)
    {
        await using var gateway = await GatewayUnderTest.StartAsync();
        using var client = gateway.Connect(mode, options => options.ClientAuthentication = authentication);
        Task<GatewayToken> IssueAsync(GatewayTokenGrant grant) => isJwt ? client.IssueJwtAsync(grant, Ct) : client.IssueOAuth2Async(grant, Ct);

        var own = await IssueAsync(new ClientCredentialsGrant());
        var first = await IssueAsync(new PasswordGrant("deniz", "p4ss & wörd", ["write"]));
        var second = await IssueAsync(new RefreshTokenGrant(first.RefreshToken!));

        Assert.Equal((null, "write", "write"), (own.Scope, first.Scope, second.Scope));
        Assert.NotEqual(first.AccessToken, second.AccessToken);
        Assert.All([own, first, second], token => Assert.Equal(TimeSpan.FromMinutes(60), token.ExpiresAt!.Value - gateway.Time.GetUtcNow()));
        var ofClient = await client.IntrospectAsync(own.AccessToken, TokenTypeHint.AccessToken, Ct);
        var ofUser = await client.IntrospectAsync(second.AccessToken, cancellationToken: Ct);
        Assert.Equal((true, null, true, "deniz"), (ofClient.Active, ofClient.Username, ofUser.Active, ofUser.Username));
        Assert.Equal(isJwt, (await client.IntrospectAsync(first.AccessToken, cancellationToken: Ct)).Active);

        await client.RevokeAsync(second.RefreshToken!, TokenTypeHint.RefreshToken, Ct);
        await client.RevokeAsync("never seen", cancellationToken: Ct);
        Assert.Equal(isJwt, (await client.IntrospectAsync(second.AccessToken, cancellationToken: Ct)).Active);
        var gone = await Assert.ThrowsAsync<ApinizerApiException>(() => IssueAsync(new RefreshTokenGrant(first.RefreshToken!)));
        Assert.Equal((ApinizerErrorKind.Authentication, "invalid_grant", HttpStatusCode.BadRequest), (gone.Kind, gone.ErrorCode, gone.StatusCode));

        // Only the form and the header carry secrets.
        Assert.All(gateway.Emulator.Requests.Where(request => !request.Path.StartsWith("/apiops", StringComparison.Ordinal)), request => Assert.Equal("", request.Query));
    }

    [Theory]
    [InlineData(GatewayTokenMode.Policy)]
    [InlineData(GatewayTokenMode.Credential)]
    public async Task A_JWT_is_verified_offline_with_the_published_keys(GatewayTokenMode mode)
    {
        await using var gateway = await GatewayUnderTest.StartAsync();
        using var client = gateway.Connect(mode);
        var token = await client.IssueJwtAsync(new PasswordGrant("deniz", "p4ss & wörd", ["read"]), Ct);
        var parameters = new TokenValidationParameters
        {
            ValidIssuer = (await client.GetMetadataAsync(Ct)).Issuer,
            ValidAudience = mode == GatewayTokenMode.Policy ? "shop-key" : "jane",
            IssuerSigningKeys = new JsonWebKeySet((await client.GetJwksAsync(Ct)).ToJson()).GetSigningKeys(),
            ValidAlgorithms = ["RS256"],
            LifetimeValidator = (_, expires, _, _) => expires > gateway.Time.GetUtcNow().UtcDateTime,
        };
        var handler = new JsonWebTokenHandler();

        var result = await handler.ValidateTokenAsync(token.AccessToken.Reveal(), parameters);
        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal(("deniz", "read"), (result.Claims["sub"], result.Claims["scope"]));
        Assert.Equal(((JsonWebToken)result.SecurityToken).ValidTo, token.ExpiresAt!.Value.UtcDateTime);

        // A token with other claims under the same signature is none, and neither is one of another gateway.
        var parts = token.AccessToken.Reveal().Split('.');
        var forged = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("\"read\"", "\"admin\"", StringComparison.Ordinal));
        Assert.False((await handler.ValidateTokenAsync($"{parts[0]}.{forged}.{parts[2]}", parameters)).IsValid);
        await using var other = await GatewayUnderTest.StartAsync();
        using var otherClient = other.Connect(mode);
        Assert.False((await handler.ValidateTokenAsync((await otherClient.IssueJwtAsync(new ClientCredentialsGrant(), Ct)).AccessToken.Reveal(), parameters)).IsValid);
    }

    [Theory]
    [InlineData(GatewayTokenMode.Policy)]
    [InlineData(GatewayTokenMode.Credential)]
    public async Task A_JWT_is_regenerated_whatever_way_the_client_shows_itself_otherwise(GatewayTokenMode mode)
    {
        await using var gateway = await GatewayUnderTest.StartAsync();
        using var client = gateway.Connect(mode);
        var first = await client.IssueJwtAsync(new PasswordGrant("deniz", "p4ss & wörd"), Ct);

        var second = await client.RegenerateJwtAsync(first.AccessToken, Ct);

        Assert.NotEqual(first.AccessToken, second.AccessToken);
        Assert.Null(second.RefreshToken);
        Assert.Equal("deniz", (await client.IntrospectAsync(second.AccessToken, cancellationToken: Ct)).Username);
        var rejected = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.RegenerateJwtAsync(first.RefreshToken!, Ct));
        Assert.False(rejected.CredentialsRejected);
    }

    [Fact]
    public async Task A_JWT_is_issued_without_a_secret_and_nothing_else_is()
    {
        await using var gateway = await GatewayUnderTest.StartAsync();
        using var client = gateway.Connect(GatewayTokenMode.Policy, options => (options.ClientSecret, options.ClientAuthentication) = (null, GatewayClientAuthentication.Body));

        Assert.NotNull((await client.IssueJwtAsync(new PasswordGrant("deniz", "p4ss & wörd"), Ct)).ExpiresAt);

        var sent = gateway.Emulator.Requests.Count;
        foreach (var call in new Func<Task>[]
        {
            () => client.IssueOAuth2Async(new ClientCredentialsGrant(), Ct), () => client.RegenerateJwtAsync("a", Ct), () => client.IntrospectAsync("a", cancellationToken: Ct), () => client.RevokeAsync("a", cancellationToken: Ct),
        })
        {
            Assert.Contains("set ClientSecret", (await Assert.ThrowsAsync<InvalidOperationException>(call)).Message, StringComparison.Ordinal);
        }

        Assert.Equal(sent, gateway.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_dash_stands_for_the_secret_of_a_policy_with_users()
    {
        await using var gateway = await GatewayUnderTest.StartAsync();
        using var client = gateway.Connect(GatewayTokenMode.Policy, options => (options.ClientSecret, options.ClientAuthentication) = ("-", GatewayClientAuthentication.Body));

        var first = await client.IssueJwtAsync(new PasswordGrant("deniz", "p4ss & wörd"), Ct);

        Assert.NotNull((await client.IssueJwtAsync(new RefreshTokenGrant(first.RefreshToken!), Ct)).ExpiresAt);
        await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.IssueJwtAsync(new ClientCredentialsGrant(), Ct));
    }

    [Fact]
    public async Task Used_up_refreshes_and_undefined_scopes_are_told_apart_from_a_wrong_client()
    {
        await using var gateway = await GatewayUnderTest.StartAsync(options => options.GatewayTokens.RefreshCount = 1);
        using var client = gateway.Connect(GatewayTokenMode.Credential);
        var token = await client.IssueOAuth2Async(new ClientCredentialsGrant(), Ct);
        await client.IssueOAuth2Async(new RefreshTokenGrant(token.RefreshToken!), Ct);

        var usedUp = await Assert.ThrowsAsync<ApinizerApiException>(() => client.IssueOAuth2Async(new RefreshTokenGrant(token.RefreshToken!), Ct));
        var scope = await Assert.ThrowsAsync<ApinizerApiException>(() => client.IssueOAuth2Async(new ClientCredentialsGrant(["delete"]), Ct));
        using var stranger = gateway.Connect(GatewayTokenMode.Credential, options => options.ClientSecret = "wrong-secret");
        var rejected = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => stranger.IssueOAuth2Async(new ClientCredentialsGrant(), Ct));

        Assert.Equal(("invalid_grant", ApinizerErrorKind.Authentication), (usedUp.ErrorCode, usedUp.Kind));
        Assert.Contains("exhausted", usedUp.Message, StringComparison.Ordinal);
        Assert.Equal(("invalid_scope", ApinizerErrorKind.Validation), (scope.ErrorCode, scope.Kind));
        Assert.True(rejected.CredentialsRejected);
        Assert.Contains("The gateway does not accept ClientId and ClientSecret: Bad client credentials", rejected.Message, StringComparison.Ordinal);
    }
}
