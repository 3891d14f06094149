using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class CredentialAccessRoundTrips
{
    private const string Target = "/apiops/projects/shop/credentials/mobile-app/access/";
    private const string Orders = """{"name":"orders","type":"API_PROXY"}""";
    private const string Partners = """{"name":"partners","type":"API_PROXY_GROUP","expireTime":"2027-01-31T00:00:00.000Z"}""";

    private static readonly CredentialAccessInput Access = new()
    {
        CredentialAccessList = [CredentialAccess.ToApiProxy("orders"), CredentialAccess.ToApiProxyGroup("partners", new DateTimeOffset(2027, 1, 31, 0, 0, 0, TimeSpan.Zero))],
    };

    [Fact, RoundTrip("credentials.access.list")]
    public async Task List()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Orders, Partners));
        using var client = server.Connect();

        var access = await client.Credentials.Access.ListAsync("shop", "mobile-app", TestContext.Current.CancellationToken);

        RoundTrip.AssertHolds(access, Orders, Partners);
        Assert.Equal([CredentialAccessType.ApiProxy, CredentialAccessType.ApiProxyGroup], access.Select(entry => entry.Type));
        RoundTrip.AssertLine(server.Call, "GET", Target);
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact, RoundTrip("credentials.access.grant")]
    public async Task Grant()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.Credentials.Access.GrantAsync("shop", "mobile-app", Access, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "PUT", Target);
        RoundTrip.AssertJson(server.Call, $$"""{"credentialAccessList":[{{Orders}},{{Partners}}]}""");
    }

    [Fact, RoundTrip("credentials.access.revoke")]
    public async Task Revoke()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.Credentials.Access.RevokeAsync("shop", "mobile-app", Access, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "DELETE", Target);
        RoundTrip.AssertJson(server.Call, $$"""{"credentialAccessList":[{{Orders}},{{Partners}}]}""");
    }
}
