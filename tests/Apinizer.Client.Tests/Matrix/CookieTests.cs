using Microsoft.Extensions.DependencyInjection;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>A cookie would be a second identity beside the token. None is kept.</summary>
public sealed class CookieTests
{
    public static TheoryData<string> Handlers => ["the client's own", .. TargetPromises.HardenedHandlers];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, Row("X9")]
    [MemberData(nameof(Handlers))]
    public async Task Cookies_that_the_server_sets_are_not_sent_back(string handler)
    {
        await using var server = await ServerWithCookiesAsync();
        var services = new ServiceCollection();
        var registration = services.AddApinizerClient(options => (options.BaseUrl, options.Username, options.Password) = (server.Address, TestClient.Username, TestClient.Password));
        _ = handler switch
        {
            "SocketsHttpHandler" => registration.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseCookies = true }),
            "HttpClientHandler" => registration.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { UseCookies = true }),
            _ => registration,
        };
        await using var provider = services.BuildServiceProvider();

        await CallAsync(provider.GetRequiredService<IApinizerClient>());

        AssertNoCookies(server);
    }

    [Fact, Row("X9")]
    public async Task A_script_sends_none_either()
    {
        await using var server = await ServerWithCookiesAsync();
        using var client = server.Connect(options => (options.Token, options.Username, options.Password) = (null, TestClient.Username, TestClient.Password));

        await CallAsync(client);

        AssertNoCookies(server);
    }

    [Fact, Row("X9")]
    public async Task Control_the_server_does_set_cookies_and_the_runtime_would_send_them()
    {
        await using var server = await ServerWithCookiesAsync();
        using var http = new HttpClient();

        await http.GetAsync(new Uri(server.Address, "/apiops/projects/"), Ct);
        await http.GetAsync(new Uri(server.Address, "/apiops/projects/"), Ct);

        Assert.Contains("session=abc", server.Calls.Last().Headers["Cookie"], StringComparison.Ordinal);
    }

    private static async Task CallAsync(IApinizerClient client)
    {
        await client.Projects.ListAsync(Ct);
        await client.Projects.ListAsync(Ct);
        await client.Credentials.DeleteAsync("shop", "jane", Ct);
    }

    private static void AssertNoCookies(ScriptedServer server)
    {
        Assert.Equal(4, server.Calls.Count);
        Assert.All(server.Calls, call => Assert.DoesNotContain("Cookie", call.Headers.Keys));
    }

    private static Task<ScriptedServer> ServerWithCookiesAsync() => ScriptedServer.AnswerAsync(async response =>
    {
        response.Headers.SetCookie = new[] { "session=abc; Path=/", "other=1; Path=/apiops" };
        response.ContentType = "application/json";
        await response.Body.WriteAsync("""{"access_token":"t","status":"SUCCESS","resultList":[]}"""u8.ToArray());
    });
}
