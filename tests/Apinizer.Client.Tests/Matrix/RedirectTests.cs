namespace Apinizer.Client.Tests.Matrix;

/// <summary>A redirect is never followed: it could lead the token, a passphrase or a changed method to where they do not belong.</summary>
public sealed class RedirectTests
{
    private static readonly int[] Statuses = [301, 302, 303, 307, 308];

    /// <summary>{port} is that of the other server, {own} that of the server that redirects.</summary>
    private static readonly string[] Targets =
    [
        "http://127.0.0.1:{port}/apiops/projects/?leak=1",
        "http://localhost:{port}/apiops/projects/?leak=1",
        "https://127.0.0.1:{port}/apiops/projects/?leak=1",
        "//127.0.0.1:{port}/apiops/projects/?leak=1",
        "http://user:hidden@127.0.0.1:{port}/apiops/projects/?leak=1",
        "http://127.0.0.1:{own}/apiops/projects/?leak=1",
        "/apiops/projects/?leak=1",
    ];

    public static TheoryData<int, string> Redirects => [.. from status in Statuses from target in Targets select (status, target)];

    [Theory, Row("X1")]
    [MemberData(nameof(Redirects))]
    public async Task A_redirect_is_not_followed_and_its_target_is_told_without_its_path(int status, string target)
    {
        await using var other = await ScriptedServer.AnswerJsonAsync(Answers.Success);
        await using var server = await RedirectAsync(status, own => target.Replace("{port}", $"{other.Address.Port}").Replace("{own}", $"{own}"));
        using var client = server.Connect();
        var location = server.Location;

        var error = await Assert.ThrowsAsync<ApinizerResponseException>(() => client.ApiProxies.ExportAsync(
            "shop", "orders", PackageEncryption.With("hush"), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Empty(other.Calls);
        var call = Assert.Single(server.Inner.Calls);
        Assert.Equal("Bearer personal-token", call.Headers["Authorization"]); // There was something to lose.
        Assert.Equal(status, (int)error.StatusCode);
        Assert.Contains("redirect", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("leak", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", error.ToString(), StringComparison.Ordinal);
        if (location.StartsWith("http", StringComparison.Ordinal))
        {
            var uri = new Uri(location);
            Assert.Contains($"{uri.Scheme}://{uri.Host}:{uri.Port}", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact, Row("X1")]
    public async Task A_change_that_is_redirected_is_not_sent_again()
    {
        await using var other = await ScriptedServer.AnswerJsonAsync(Answers.Success);
        await using var server = await RedirectAsync(307, _ => new Uri(other.Address, "/elsewhere").AbsoluteUri);
        using var client = server.Connect();

        await Assert.ThrowsAsync<ApinizerResponseException>(() => client.Credentials.DeleteAsync("shop", "jane", TestContext.Current.CancellationToken));

        Assert.Empty(other.Calls);
        Assert.Single(server.Inner.Calls);
    }

    [Fact, Row("X1")]
    public async Task A_HTTP_client_of_the_caller_that_follows_redirects_is_found_out_and_its_answer_not_used()
    {
        await using var other = await ScriptedServer.AnswerJsonAsync("""{"status":"SUCCESS","resultList":[{"name":"foreign"}]}""");
        await using var server = await RedirectAsync(302, _ => new Uri(other.Address, "/elsewhere").AbsoluteUri);
        using var http = new HttpClient();
        using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = server.Inner.Address, Token = "personal-token" });

        var error = await Assert.ThrowsAsync<ApinizerResponseException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));

        Assert.Contains("followed a redirect", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", other.Call.Headers.Keys);
    }

    private static async Task<RedirectingServer> RedirectAsync(int status, Func<int, string> locate)
    {
        var server = new RedirectingServer();
        server.Inner = await ScriptedServer.AnswerAsync(response =>
        {
            response.StatusCode = status;
            response.Headers.Location = server.Location;
            return Task.CompletedTask;
        });
        server.Location = locate(server.Inner.Address.Port);
        return server;
    }

    private sealed class RedirectingServer : IAsyncDisposable
    {
        public ScriptedServer Inner { get; set; } = null!;

        public string Location { get; set; } = "";

        public ApinizerClient Connect() => Inner.Connect();

        public ValueTask DisposeAsync() => Inner.DisposeAsync();
    }
}
