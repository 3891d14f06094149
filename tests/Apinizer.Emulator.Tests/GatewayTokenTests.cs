using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

/// <summary>The gateway's token service, with the forms of the documentation.</summary>
public sealed class GatewayTokenTests
{
    [Theory]
    [InlineData("/auth/token", "app", "app-secret")]
    [InlineData("/auth/jwt", "app", "app-secret")]
    [InlineData("/credential/token", "jane", "s3cret")]
    [InlineData("/credential/jwt", "jane", "s3cret")]
    public async Task Both_modes_issue_tokens_to_clients_in_the_header_or_in_the_body_but_not_in_both(string path, string id, string secret)
    {
        await using var manager = await StartAsync();

        var basic = (await FormAsync(manager, path, "grant_type=client_credentials", Basic(id, secret))).IsOk();
        var body = (await FormAsync(manager, path, $"grant_type=client_credentials&client_id={id}&client_secret={secret}")).IsOk();

        Assert.Equal(3_600_000, basic["expires_in"].GetValue<int>());
        Assert.Equal("Bearer", body["token_type"].ToString());
        Assert.NotEqual(Text(basic, "access_token"), Text(body, "access_token"));
        Assert.Null(body.Json["scope"]);
        Refused(await FormAsync(manager, path, $"grant_type=client_credentials&client_id={id}&client_secret={secret}", Basic(id, secret)), HttpStatusCode.BadRequest, "invalid_request");
        Refused(await FormAsync(manager, path, "grant_type=client_credentials", Basic(id, "wrong")), HttpStatusCode.Unauthorized, "invalid_client", "Bad client credentials");
        Refused(await FormAsync(manager, path, "grant_type=client_credentials", Basic("nobody", secret)), HttpStatusCode.Unauthorized, "invalid_client");
        Refused(await FormAsync(manager, path, "grant_type=implicit", Basic(id, secret)), HttpStatusCode.BadRequest, "invalid_grant");
        Refused(await FormAsync(manager, path, "x=1", Basic(id, secret)), HttpStatusCode.BadRequest, "invalid_request");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await manager.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_client_of_one_mode_is_none_of_the_other()
    {
        await using var manager = await StartAsync();

        Refused(await FormAsync(manager, "/credential/token", "grant_type=client_credentials", Basic("app", "app-secret")), HttpStatusCode.Unauthorized, "invalid_client");
        Refused(await FormAsync(manager, "/auth/token", "grant_type=client_credentials", Basic("jane", "s3cret")), HttpStatusCode.Unauthorized, "invalid_client");
        var token = await IssueAsync(manager, "/auth/token");
        await manager.PatchAsync(ManagerUnderTest.Project + "apiProxies/shop/settings/keys/", """{"publicKey":"jane","secretKey":"s3cret"}""");
        Refused(await FormAsync(manager, "/credential/token", $"grant_type=refresh_token&refresh_token={Text(token, "refresh_token")}", Basic("jane", "s3cret")), HttpStatusCode.BadRequest, "invalid_grant");
    }

    [Theory]
    [InlineData("/auth/token", "The client_credentials are invalid or the user is not found.")]
    [InlineData("/auth/jwt", "The client_id is invalid or the user is not found.")]
    public async Task Users_are_the_credentials_of_the_project_and_the_dash_stands_for_the_secret(string path, string refusal)
    {
        await using var manager = await StartAsync();
        const string User = "grant_type=password&client_id=app&username=jane";

        (await FormAsync(manager, path, $"{User}&client_secret=app-secret&password=s3cret")).IsOk();
        (await FormAsync(manager, path, $"{User}&client_secret=-&password=s3cret")).IsOk();
        Refused(await FormAsync(manager, path, $"{User}&client_secret=-&password=wrong"), HttpStatusCode.BadRequest, "invalid_grant", refusal);
        Refused(await FormAsync(manager, path, "grant_type=client_credentials&client_id=app&client_secret=-"), HttpStatusCode.Unauthorized, "invalid_client");

        var withoutSecret = await FormAsync(manager, path, $"{User}&password=s3cret");
        Assert.Equal(path.EndsWith("jwt", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, withoutSecret.Status);
    }

    [Fact]
    public async Task Scopes_must_be_roles_and_without_any_role_are_empty()
    {
        await using var manager = await StartAsync();
        await manager.PutAsync(ManagerUnderTest.Project + "credentials/", """{"username":"jane","password":"s3cret","fullName":"Jane","email":"a@example.com","roleNameList":["read","write"]}""");

        var granted = (await FormAsync(manager, "/credential/jwt", "grant_type=client_credentials&scope=write+read", Basic("jane", "s3cret"))).IsOk();
        var empty = (await FormAsync(manager, "/auth/token", "grant_type=client_credentials&scope=read", Basic("app", "app-secret"))).IsOk();

        Assert.Equal("write read", Text(granted, "scope"));
        Assert.Equal("write read", Claims(Text(granted, "access_token"))["scope"]!.ToString());
        Assert.Equal("", Text(empty, "scope"));
        Refused(await FormAsync(manager, "/credential/token", "grant_type=client_credentials&scope=read+delete", Basic("jane", "s3cret")), HttpStatusCode.BadRequest, "invalid_scope");
    }

    [Theory]
    [InlineData("/auth/token")]
    [InlineData("/auth/jwt")]
    public async Task Refreshes_are_counted_and_one_too_many_ends_the_refresh_token(string path)
    {
        await using var manager = await StartAsync(options => options.GatewayTokens.RefreshCount = 1);
        var first = await IssueAsync(manager, path);
        var refresh = $"grant_type=refresh_token&refresh_token={Text(first, "refresh_token")}";

        var second = (await FormAsync(manager, path, refresh, Basic("app", "app-secret"))).IsOk();
        Assert.NotEqual(Text(first, "access_token"), Text(second, "access_token"));
        Assert.Equal(Text(first, "refresh_token"), Text(second, "refresh_token"));
        Refused(await FormAsync(manager, path, refresh, Basic("app", "app-secret")), HttpStatusCode.BadRequest, "invalid_grant", "The usage right of the refresh token is exhausted.");
        Refused(await FormAsync(manager, path, refresh, Basic("app", "app-secret")), HttpStatusCode.BadRequest, "invalid_grant", "The refresh token is not found.");

        // The last token lives on. The one before it does so only if it is a JWT.
        Assert.True(await IsActiveAsync(manager, Text(second, "access_token")));
        Assert.Equal(path == "/auth/jwt", await IsActiveAsync(manager, Text(first, "access_token")));
    }

    [Fact]
    public async Task Tokens_expire_and_can_be_refreshed_all_the_same_until_the_refresh_token_expires()
    {
        var time = new ManualTime();
        await using var manager = await StartAsync(options => options.TimeProvider = time);
        var token = await IssueAsync(manager, "/auth/token");
        var refresh = $"grant_type=refresh_token&refresh_token={Text(token, "refresh_token")}";

        time.Advance(TimeSpan.FromMinutes(61));
        Assert.False(await IsActiveAsync(manager, Text(token, "access_token")));
        Assert.True(await IsActiveAsync(manager, Text(token, "refresh_token"), "&token_type_hint=refresh_token"));
        var second = (await FormAsync(manager, "/auth/token", refresh, Basic("app", "app-secret"))).IsOk();
        Assert.True(await IsActiveAsync(manager, Text(second, "access_token")));
        time.Advance(TimeSpan.FromMinutes(121));
        Refused(await FormAsync(manager, "/auth/token", refresh, Basic("app", "app-secret")), HttpStatusCode.BadRequest, "invalid_grant");
    }

    [Fact]
    public async Task A_JWT_is_signed_with_the_published_key_and_names_its_client_and_user()
    {
        await using var manager = await StartAsync();
        var token = Text((await FormAsync(manager, "/auth/jwt", "grant_type=password&username=jane&password=s3cret", Basic("app", "app-secret"))).IsOk(), "access_token");
        var key = (await manager.GetAsync("/credential/.well-known/jwks.json")).IsOk()["keys"][0]!;

        Assert.Equal(["kty", "kid", "use", "n", "e", "alg"], key.AsObject().Select(member => member.Key));
        Assert.Equal(key["kid"]!.ToString(), Part(token, 0)["kid"]!.ToString());
        var claims = Claims(token);
        Assert.Equal(("jane", "app", $"{manager.Emulator.BaseUrl}auth"), (claims["sub"]!.ToString(), claims["aud"]!.ToString(), claims["iss"]!.ToString()));
        Assert.Equal(3600, claims["exp"]!.GetValue<long>() - claims["iat"]!.GetValue<long>());
    }

    [Fact]
    public async Task Only_its_own_client_sees_and_revokes_a_token()
    {
        await using var manager = await StartAsync();
        await manager.CreateProxyAsync("other");
        await manager.PatchAsync(ManagerUnderTest.Project + "apiProxies/other/settings/keys/", """{"publicKey":"other","secretKey":"other-secret"}""");
        var token = await IssueAsync(manager, "/auth/token");
        var form = $"token={Text(token, "access_token")}";

        Assert.Equal("""{"active":false}""", (await FormAsync(manager, "/auth/introspect", form, Basic("other", "other-secret"))).IsOk().Text);
        Assert.Empty((await FormAsync(manager, "/auth/revoke", form, Basic("other", "other-secret"))).IsOk().Body);
        Assert.True(await IsActiveAsync(manager, Text(token, "access_token")));
        Assert.Empty((await FormAsync(manager, "/auth/revoke", $"token={Text(token, "refresh_token")}", Basic("app", "app-secret"))).IsOk().Body);
        Assert.False(await IsActiveAsync(manager, Text(token, "access_token")));
        Assert.Empty((await FormAsync(manager, "/auth/revoke", "token=unknown", Basic("app", "app-secret"))).IsOk().Body);
    }

    [Fact]
    public async Task A_revoked_JWT_stays_active_but_is_not_refreshed_and_its_refresh_token_is_never_active()
    {
        await using var manager = await StartAsync();
        var token = await IssueAsync(manager, "/auth/jwt");
        var refresh = Text(token, "refresh_token");

        Assert.False(await IsActiveAsync(manager, refresh, "&token_type_hint=refresh_token"));
        (await FormAsync(manager, "/auth/revoke", $"token={Text(token, "access_token")}", Basic("app", "app-secret"))).IsOk();
        (await FormAsync(manager, "/auth/jwt", $"grant_type=refresh_token&refresh_token={refresh}", Basic("app", "app-secret"))).IsOk();
        (await FormAsync(manager, "/auth/revoke", $"token={refresh}", Basic("app", "app-secret"))).IsOk();
        Refused(await FormAsync(manager, "/auth/jwt", $"grant_type=refresh_token&refresh_token={refresh}", Basic("app", "app-secret")), HttpStatusCode.BadRequest, "invalid_grant");
        Assert.True(await IsActiveAsync(manager, Text(token, "access_token")));
    }

    [Theory]
    [InlineData("/auth/introspect")]
    [InlineData("/auth/revoke")]
    public async Task Introspection_and_revocation_know_the_header_only(string path)
    {
        await using var manager = await StartAsync();

        Refused(await FormAsync(manager, path, "token=x&client_id=app&client_secret=app-secret"), HttpStatusCode.Unauthorized, "invalid_client", "Authentication failed. Check your credentials.");
        Refused(await FormAsync(manager, path, "token=x", Basic("app", "wrong")), HttpStatusCode.Unauthorized, "invalid_client", "Authentication failed. Check your credentials.");
        Refused(await FormAsync(manager, path, "token_type_hint=access_token", Basic("app", "app-secret")), HttpStatusCode.BadRequest, "invalid_request", "The token parameter is required.");
    }

    [Fact]
    public async Task A_JWT_is_regenerated_from_one_that_is_still_good()
    {
        var time = new ManualTime();
        await using var manager = await StartAsync(options => options.TimeProvider = time);
        var token = Text((await FormAsync(manager, "/auth/jwt", "grant_type=password&username=jane&password=s3cret", Basic("app", "app-secret"))).IsOk(), "access_token");
        var bearer = new AuthenticationHeaderValue("Bearer", token);
        const string Client = "client_id=app&client_secret=app-secret";

        var next = (await FormAsync(manager, "/auth/jwt/regenerate", Client, bearer)).IsOk();
        Assert.Equal("jane", Claims(Text(next, "access_token"))["sub"]!.ToString());
        Assert.Null(next.Json["refresh_token"]);
        Refused(await FormAsync(manager, "/auth/jwt/regenerate", "", Basic("app", "app-secret")), HttpStatusCode.Unauthorized, "invalid_token");
        Refused(await FormAsync(manager, "/auth/jwt/regenerate", "client_id=app", bearer), HttpStatusCode.Unauthorized, "invalid_client");
        Refused(await FormAsync(manager, "/auth/jwt/regenerate", Client, new("Bearer", token[..^4] + "AAAA")), HttpStatusCode.Unauthorized, "invalid_token");
        time.Advance(TimeSpan.FromMinutes(61));
        Refused(await FormAsync(manager, "/auth/jwt/regenerate", Client, bearer), HttpStatusCode.Unauthorized, "invalid_token");
    }

    [Fact]
    public async Task Members_are_renamed_left_out_and_counted_in_seconds_as_an_administrator_wants()
    {
        await using var manager = await StartAsync(options =>
        {
            options.GatewayTokens.EmitExpiresInSeconds = true;
            options.GatewayTokens.AddTimes = true;
            options.GatewayTokens.RenameField("access_token", "token");
            options.GatewayTokens.OmitField("refresh_token");
        });

        var token = (await IssueAsync(manager, "/auth/token")).Json.AsObject();

        Assert.Equal(["token", "token_type", "expires_in", "X-IssuedAt", "X-ExpiresAt"], token.Select(member => member.Key));
        Assert.Equal(3600, token["expires_in"]!.GetValue<int>());
        Assert.Throws<ArgumentException>(() => new GatewayTokenSettings().OmitField("access_token"));
        Assert.Throws<ArgumentException>(() => new GatewayTokenSettings().RenameField("exp", "end"));
    }

    [Fact]
    public async Task The_metadata_has_the_address_that_a_load_balancer_tells()
    {
        await using var manager = await StartAsync();

        var direct = (await manager.GetAsync("/credential/.well-known/oauth-authorization-server")).IsOk();
        var forwarded = (await manager.SendAsync(HttpMethod.Get, "/auth/.well-known/oauth-authorization-server", json: null, request =>
        {
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-Host", "api.example.com");
        })).IsOk();

        Assert.Equal($"{manager.Emulator.BaseUrl}credential/token", direct["token_endpoint"].ToString());
        Assert.Equal("https://api.example.com/auth/.well-known/jwks.json", forwarded["jwks_uri"].ToString());
    }

    private static async Task<ManagerUnderTest> StartAsync(Action<ApinizerEmulatorOptions>? configure = null)
    {
        var manager = await ManagerUnderTest.StartAsync(configure);
        await manager.CreateProxyAsync("shop");
        (await manager.PatchAsync(ManagerUnderTest.Project + "apiProxies/shop/settings/keys/", """{"publicKey":"app","secretKey":"app-secret"}""")).IsOk();
        (await manager.CreateCredentialAsync("jane")).IsOk();
        return manager;
    }

    private static async Task<Reply> IssueAsync(ManagerUnderTest manager, string path)
        => (await FormAsync(manager, path, "grant_type=client_credentials", Basic("app", "app-secret"))).IsOk();

    private static Task<Reply> FormAsync(ManagerUnderTest manager, string path, string form, AuthenticationHeaderValue? authorization = null)
        => manager.SendAsync(HttpMethod.Post, path, new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded"), request => request.Headers.Authorization = authorization);

    private static AuthenticationHeaderValue Basic(string id, string secret) => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")));

    private static async Task<bool> IsActiveAsync(ManagerUnderTest manager, string token, string more = "")
        => (await FormAsync(manager, "/auth/introspect", $"token={token}{more}", Basic("app", "app-secret"))).IsOk()["active"].GetValue<bool>();

    private static string Text(Reply reply, string member) => reply[member].ToString();

    private static JsonNode Claims(string token) => Part(token, 1);

    private static JsonNode Part(string token, int index) => JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[index]))!;

    private static void Refused(Reply reply, HttpStatusCode status, string code, string? description = null)
    {
        Assert.Equal((status, code), (reply.Status, reply["error"].ToString()));
        Assert.Equal(description ?? reply["error_description"].ToString(), reply["error_description"].ToString());
    }
}
