using System.Text;
using Apinizer.Client.GatewayTokens;

namespace Apinizer.Client.Tests.GatewayTokens;

/// <summary>How the answers of gateways are read, which administrators can shape.</summary>
public sealed class GatewayTokenAnswerTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(GatewayExpiresInUnit.Milliseconds, "60000", 60)]
    [InlineData(GatewayExpiresInUnit.Milliseconds, "1500", 1.5)]
    [InlineData(GatewayExpiresInUnit.Seconds, "60", 60)]
    [InlineData(GatewayExpiresInUnit.Seconds, "\"60\"", 60)]
    public async Task An_opaque_token_ends_after_expires_in_in_the_unit_of_the_options(GatewayExpiresInUnit unit, string expiresIn, double seconds)
    {
        var token = await ReadAsync($$"""{"access_token":"opaque","expires_in":{{expiresIn}}}""", options => options.ExpiresInUnit = unit);

        Assert.Equal(Now.AddSeconds(seconds), token.ExpiresAt);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","expires_in":0""")]
    [InlineData(""","expires_in":-1""")]
    [InlineData(""","expires_in":null""")]
    [InlineData(""","expires_in":"soon" """)]
    [InlineData(""","expires_in":1e300""")]
    [InlineData(""","expires_in":9223372036854775807""")]
    [InlineData(""","X-ExpiresAt":"soon" """)]
    [InlineData(""","X-ExpiresAt":{}""")]
    [InlineData(""","X-ExpiresAt":1e300""")]
    public async Task A_token_of_unknown_end_is_a_token_all_the_same(string more)
        => Assert.Null((await ReadAsync($$"""{"access_token":"opaque"{{more}}}""")).ExpiresAt);

    [Theory]
    [InlineData("1777636860000")]
    [InlineData("1777636860")]
    [InlineData("\"1777636860000\"")]
    [InlineData("\"2026-05-01T12:01:00Z\"")]
    [InlineData("\"2026-05-01T12:01:00\"")]
    [InlineData("\"2026-05-01T14:01:00.000+02:00\"")]
    public async Task The_end_that_the_gateway_tells_goes_before_expires_in(string expiresAt)
    {
        var token = await ReadAsync($$"""{"access_token":"opaque","expires_in":999999,"X-ExpiresAt":{{expiresAt}}}""");

        Assert.Equal(Now.AddMinutes(1), token.ExpiresAt);
        Assert.Equal(999999, token.ExpiresIn);
    }

    [Fact]
    public async Task What_a_JWT_says_goes_before_everything()
        => Assert.Equal(
            DateTimeOffset.FromUnixTimeSeconds(1777637777),
            (await ReadAsync($$"""{"access_token":"{{Jwt("""{"exp":1777637777,"name":"ÿþ?>"}""")}}","expires_in":5,"X-ExpiresAt":1777636860}""")).ExpiresAt);

    [Theory]
    [InlineData("a.b")]
    [InlineData("a.!!!.c")]
    [InlineData("a.b.c.d")]
    public async Task What_only_looks_like_a_JWT_tells_nothing(string token)
        => Assert.Equal(Now.AddSeconds(60), (await ReadAsync($$"""{"access_token":"{{token}}","expires_in":60000}""")).ExpiresAt);

    [Theory]
    [InlineData("""[1]""")]
    [InlineData("""{"exp":"later"}""")]
    [InlineData("""{"exp":-5}""")]
    [InlineData("""{"exp":1e300}""")]
    [InlineData("""{"sub":"x"}""")]
    [InlineData("""{""")]
    public async Task A_JWT_without_a_usable_end_goes_by_expires_in(string claims)
        => Assert.Equal(Now.AddSeconds(60), (await ReadAsync($$"""{"access_token":"{{Jwt(claims)}}","expires_in":60000}""")).ExpiresAt);

    [Fact]
    public async Task Renamed_members_are_found_and_the_others_are_kept()
    {
        var token = await ReadAsync("""{"jeton":"opaque","tur":"Bearer","sure":60000,"yenile":"again","kapsam":"read","scope":"what a credential adds","access_token":"of another"}""", options =>
        {
            options.FieldNames.AccessToken = "jeton";
            options.FieldNames.TokenType = "tur";
            options.FieldNames.ExpiresIn = "sure";
            options.FieldNames.RefreshToken = "yenile";
            options.FieldNames.Scope = "kapsam";
        });

        Assert.Equal(("opaque", "Bearer", 60000L, "again", "read"), (token.AccessToken.Reveal(), token.TokenType, token.ExpiresIn, token.RefreshToken!.Reveal(), token.Scope));
        Assert.Equal(["scope", "access_token"], token.AdditionalProperties!.Keys);
    }

    [Theory]
    [InlineData("""{"jeton":"opaque"}""")]
    [InlineData("""{"access_token":""}""")]
    [InlineData("""{"access_token":null}""")]
    [InlineData("""{"access_token":["a"]}""")]
    public async Task An_answer_without_a_token_names_the_setting(string answer)
    {
        // The server has issued it, and nobody can read it.
        var error = await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(() => ReadAsync(answer));

        Assert.Contains("The answer has no access_token. If the gateway gives it another name, set FieldNames:AccessToken", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_with_status_200_is_an_error()
    {
        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => ReadAsync("""{"error":"invalid_grant","error_description":"The user is not found."}"""));

        Assert.Equal(("invalid_grant", "The user is not found."), (error.ErrorCode, error.ServerMessage));
    }

    [Theory]
    [InlineData("<html>Log in</html>")]
    [InlineData("""{"active":tr""")]
    [InlineData("[]")]
    [InlineData("""{"scope":"read"}""")]
    [InlineData("")]
    public async Task What_is_no_answer_to_a_lookup_is_not_taken_for_one(string body)
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Json(body));
        using var client = Connect(gateway, options => options.MaxAttempts = 1);

        Assert.Equal(ApinizerErrorKind.UnexpectedResponse, (await Assert.ThrowsAsync<ApinizerResponseException>(() => client.IntrospectAsync("opaque", cancellationToken: Ct))).Kind);
    }

    [Fact]
    public async Task A_login_page_is_no_revocation()
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Json("<html>Log in</html>"));
        using var client = Connect(gateway);

        await Assert.ThrowsAsync<ApinizerResponseException>(() => client.RevokeAsync("opaque", cancellationToken: Ct));
    }

    private static async Task<GatewayToken> ReadAsync(string answer, Action<GatewayTokensOptions>? configure = null)
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Json(answer));
        using var client = Connect(gateway, configure);
        return await client.IssueJwtAsync(new ClientCredentialsGrant(), Ct);
    }

    internal static GatewayTokensClient Connect(HttpMessageHandler gateway, Action<GatewayTokensOptions>? configure = null, TimeProvider? time = null)
    {
        var options = new GatewayTokensOptions { BaseUrl = new Uri("https://api.example.com"), ClientId = "shop-key", ClientSecret = "shop-secret", TimeProvider = time ?? new FixedTime() };
        configure?.Invoke(options);
        return new GatewayTokensClient(new HttpClient(gateway) { Timeout = Timeout.InfiniteTimeSpan }, options);
    }

    private static string Jwt(string claims) => $"aGVhZA.{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims)).TrimEnd('=').Replace('+', '-').Replace('/', '_')}.c2ln";

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
