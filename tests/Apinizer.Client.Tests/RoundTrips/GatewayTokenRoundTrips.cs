using Apinizer.Client.GatewayTokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class GatewayTokenRoundTrips
{
    private const string Opaque = """{"access_token":"opaque-1","token_type":"Bearer","expires_in":90000,"refresh_token":"again-1","scope":"read write","tier":"gold"}""";
    private const string BasicHeader = "Basic c2hvcC1rZXk6cGFzcyAmIHfDtnJk"; // shop-key:pass & wörd

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, RoundTrip("gatewayTokens.issueOAuth2")]
    public async Task IssueOAuth2()
    {
        var (token, sent) = await SendAsync(Opaque, client => client.IssueOAuth2Async(new PasswordGrant("deniz ş", "top & secret+", ["read", "write"]), Ct));

        AssertForm(sent, "POST /auth/token", BasicHeader, ("grant_type", "password"), ("username", "deniz ş"), ("password", "top & secret+"), ("scope", "read write"));
        JsonAssert.Same(Opaque, System.Text.Json.JsonSerializer.Serialize(token, ApinizerJson.Options));
        Assert.Equal(["tier"], token.AdditionalProperties!.Keys);
    }

    [Theory, RoundTrip("gatewayTokens.issueJwt")]
    [InlineData(GatewayTokenMode.Policy, "/auth/jwt")]
    [InlineData(GatewayTokenMode.Credential, "/credential/jwt")]
    public async Task IssueJwt(GatewayTokenMode mode, string path)
    {
        var (_, sent) = await SendAsync(Opaque, client => client.IssueJwtAsync(new RefreshTokenGrant("again-0"), Ct), options =>
        {
            options.Mode = mode;
            options.ClientAuthentication = GatewayClientAuthentication.Body;
        });

        AssertForm(sent, $"POST {path}", null, ("grant_type", "refresh_token"), ("client_id", "shop-key"), ("client_secret", "pass & wörd"), ("refresh_token", "again-0"));
    }

    [Fact, RoundTrip("gatewayTokens.regenerateJwt")]
    public async Task RegenerateJwt()
    {
        var (_, sent) = await SendAsync(Opaque, client => client.RegenerateJwtAsync("aaa.bbb.ccc", Ct));

        AssertForm(sent, "POST /auth/jwt/regenerate", "Bearer aaa.bbb.ccc", ("client_id", "shop-key"), ("client_secret", "pass & wörd"));
    }

    [Theory, RoundTrip("gatewayTokens.introspect")]
    [InlineData(GatewayClientAuthentication.BasicHeader)]
    [InlineData(GatewayClientAuthentication.Body)]
    public async Task Introspect(GatewayClientAuthentication authentication)
    {
        const string Answer = """{"active":true,"scope":"read","client_id":"shop-key","username":"deniz","token_type":"Bearer","iat":1780404201,"exp":1780407801,"aud":"shop-key"}""";
        var (result, sent) = await SendAsync(Answer, client => client.IntrospectAsync("again-1", TokenTypeHint.RefreshToken, Ct), options => options.ClientAuthentication = authentication);

        AssertForm(sent, "POST /auth/introspect", BasicHeader, ("token", "again-1"), ("token_type_hint", "refresh_token"));
        JsonAssert.HeldBy(result, Answer);
        Assert.Equal((DateTimeOffset.FromUnixTimeSeconds(1780404201), DateTimeOffset.FromUnixTimeSeconds(1780407801)), (result.IssuedAt, result.ExpiresAt));
    }

    [Theory, RoundTrip("gatewayTokens.revoke")]
    [InlineData("")]
    [InlineData("\r\n")]
    [InlineData("{}")]
    public async Task Revoke(string answer)
    {
        var (_, sent) = await SendAsync(
            answer,
            async client =>
            {
                await client.RevokeAsync("opaque-1", cancellationToken: Ct);
                return true;
            },
            options => options.Mode = GatewayTokenMode.Credential);

        AssertForm(sent, "POST /credential/revoke", BasicHeader, ("token", "opaque-1"));
    }

    [Fact, RoundTrip("gatewayTokens.discovery")]
    public async Task GetMetadata()
    {
        const string Answer = """
            {"issuer":"https://api/auth","token_endpoint":"https://api/auth/token","introspection_endpoint":"https://api/auth/introspect","revocation_endpoint":"https://api/auth/revoke",
             "jwks_uri":"https://api/auth/keys","grant_types_supported":["password"],"token_endpoint_auth_methods_supported":["client_secret_post"]}
            """;
        var (metadata, sent) = await SendAsync(Answer, client => client.GetMetadataAsync(Ct));

        AssertRead(sent, "GET /auth/.well-known/oauth-authorization-server");
        JsonAssert.HeldBy(metadata, Answer);
    }

    [Fact, RoundTrip("gatewayTokens.jwks")]
    public async Task GetJwks()
    {
        const string Answer = """{"keys":[{"kty":"RSA","kid":"k1","use":"sig","n":"AQAB","e":"AQAB","alg":"RS256"},{"kty":"EC","crv":"P-256","x":"AA","y":"BB"}]}""";
        var (keys, sent) = await SendAsync(Answer, client => client.GetJwksAsync(Ct), options => options.Mode = GatewayTokenMode.Credential);

        AssertRead(sent, "GET /credential/.well-known/jwks.json");
        Assert.Equal(("k1", "EC"), (keys.Keys![0].Kid, keys.Keys[1].Kty));
        JsonAssert.Same(Answer, keys.ToJson());
    }

    private static async Task<(T Result, ReceivedCall Sent)> SendAsync<T>(string answer, Func<GatewayTokensClient, Task<T>> call, Action<GatewayTokensOptions>? configure = null)
    {
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.ContentType = answer.Length == 0 ? null : "application/json";
            return response.WriteAsync(answer);
        });
        var options = new GatewayTokensOptions { BaseUrl = server.Address, ClientId = "shop-key", ClientSecret = "pass & wörd" };
        configure?.Invoke(options);
        using var client = new GatewayTokensClient(options);
        return (await call(client), server.Call);
    }

    private static void AssertForm(ReceivedCall call, string line, string? authorization, params (string Name, string Value)[] fields)
    {
        Assert.Equal(line, $"{call.Method} {call.Target}");
        Assert.Equal(authorization, call.Headers.GetValueOrDefault("Authorization"));
        Assert.Equal("application/x-www-form-urlencoded", call.MediaType);
        Assert.Equal(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), QueryHelpers.ParseQuery(call.Text).Select(field => KeyValuePair.Create(field.Key, field.Value.ToString())));
        Assert.StartsWith("Apinizer.Client/", call.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}$", call.Headers["X-Correlation-Id"]);
    }

    private static void AssertRead(ReceivedCall call, string line)
    {
        Assert.Equal(line, $"{call.Method} {call.Target}");
        Assert.DoesNotContain("Authorization", call.Headers.Keys);
        RoundTrip.AssertNoBody(call);
    }
}
