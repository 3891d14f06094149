using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class CredentialRoundTrips
{
    private const string Mobile = """
        {"username":"mobile-app","fullName":"Mobile App","email":"mobile@shop.example","description":"Both stores","roleNameList":["buyer"],"enabled":true,
         "ipList":["10.0.0.0/8","192.168.1.4"],"expireDate":"2027-06-30T21:59:59.000Z",
         "metadata":[{"key":"tier","value":"gold","secret":false,"includeInJwt":true,"includeInTokenResponse":true,"jwtClaimName":"shop_tier"}]}
        """;

    private const string Whole = """
        {"username":"mobile-app","password":"s3cret & long","fullName":"Mobile App","email":"mobile@shop.example","description":"Both stores","roleNameList":["buyer"],
         "enabled":false,"ipList":["10.0.0.0/8"],"expireDate":"2027-06-30T21:59:59.000Z",
         "metadata":[{"key":"tier","value":"gold","secret":true,"includeInJwt":true,"includeInTokenResponse":false,"jwtClaimName":"shop_tier"}]}
        """;

    private static readonly CredentialInput Input = new()
    {
        Username = "mobile-app",
        Password = "s3cret & long",
        FullName = "Mobile App",
        Email = "mobile@shop.example",
        Description = "Both stores",
        RoleNameList = ["buyer"],
        Enabled = false,
        IpList = ["10.0.0.0/8"],
        ExpireDate = new DateTimeOffset(2027, 6, 30, 23, 59, 59, TimeSpan.FromHours(2)),
        Metadata = [new() { Key = "tier", Value = "gold", Secret = true, IncludeInJwt = true, IncludeInTokenResponse = false, JwtClaimName = "shop_tier" }],
    };

    [Fact, RoundTrip("credentials.list")]
    public async Task List()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync($$"""{"status":"SUCCESS","resultList":[{{Mobile}},{"username":"kiosk","password":null,"expireDate":null,"metadata":[{"key":"pin","value":null,"secret":true}]}]}""");
        using var client = server.Connect();

        var credentials = await client.Credentials.ListAsync("shop", TestContext.Current.CancellationToken);

        RoundTrip.AssertHolds(credentials, Mobile, """{"username":"kiosk","metadata":[{"key":"pin","secret":true}]}""");
        RoundTrip.AssertLine(server.Call, "GET", "/apiops/projects/shop/credentials/");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact, RoundTrip("credentials.create")]
    public async Task Create()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.Credentials.CreateAsync("shop", Input, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "POST", "/apiops/projects/shop/credentials/");
        RoundTrip.AssertJson(server.Call, Whole);
    }

    [Fact, RoundTrip("credentials.update")]
    public async Task Replace()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.Credentials.ReplaceAsync("shop", Input, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "PUT", "/apiops/projects/shop/credentials/");
        RoundTrip.AssertJson(server.Call, Whole);
    }

    [Fact, RoundTrip("credentials.changePassword")]
    public async Task ChangePassword()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.Credentials.ChangePasswordAsync("shop", "mobile/app", new() { Password = "n3w" }, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "PATCH", "/apiops/projects/shop/credentials/mobile%2Fapp/");
        RoundTrip.AssertJson(server.Call, """{"password":"n3w"}""");
    }

    [Fact, RoundTrip("credentials.delete")]
    public async Task Delete()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.Credentials.DeleteAsync("shop", "mobile-app", TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "DELETE", "/apiops/projects/shop/credentials/mobile-app/");
        RoundTrip.AssertNoBody(server.Call);
    }
}
