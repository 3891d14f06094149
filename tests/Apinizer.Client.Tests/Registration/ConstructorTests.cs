using Apinizer.Emulator;

namespace Apinizer.Client.Tests.Registration;

/// <summary>The client without a container.</summary>
public sealed class ConstructorTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_with_connections_of_its_own_works_with_a_token_and_with_a_password()
    {
        await using var manager = await ApinizerEmulator.StartAsync(
            options =>
            {
                options.AddProject("MyProject");
                options.AddUser("automation", "correct horse");
            },
            Ct);
        using var withToken = new ApinizerClient(new ApinizerClientOptions { BaseUrl = manager.BaseUrl, Token = manager.Token });
        using var withPassword = new ApinizerClient(new ApinizerClientOptions { BaseUrl = manager.BaseUrl, Username = "automation", Password = "correct horse" });

        Assert.Equal("MyProject", Assert.Single(await withToken.Projects.ListAsync(Ct)).Name);
        Assert.Equal("MyProject", Assert.Single(await withPassword.Projects.ListAsync(Ct)).Name);
    }

    [Fact]
    public async Task A_wrong_password_is_told_with_the_servers_text()
    {
        await using var manager = await ApinizerEmulator.StartAsync(options => options.AddUser("automation", "correct horse"), Ct);
        using var client = new ApinizerClient(new ApinizerClientOptions { BaseUrl = manager.BaseUrl, Username = "automation", Password = "wrong horse" });

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        Assert.True(error.CredentialsRejected);
        Assert.Contains("Bad credentials", error.Message, StringComparison.Ordinal);
        Assert.Single(manager.Requests);
    }

    [Fact]
    public async Task The_callers_HTTP_client_stays_usable()
    {
        using var manager = new FakeManager();
        using var http = new HttpClient(manager);
        var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token" });
        await client.Projects.ListAsync(Ct);

        client.Dispose();

        using var response = await http.GetAsync(new Uri("https://elsewhere.example.com/"), Ct);
        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal("Bearer personal-token", manager.Requests[0].Authorization);
        Assert.Null(manager.Requests[1].Authorization);
    }

    [Fact]
    public async Task After_it_is_disposed_the_client_says_so()
    {
        using var manager = new FakeManager();
        using var http = new HttpClient(manager);
        var options = new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token" };
        var clients = new[] { new ApinizerClient(http, options), new ApinizerClient(options) };

        foreach (var client in clients)
        {
            client.Dispose();
            client.Dispose();
            var error = await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Projects.ListAsync(Ct));
            Assert.Contains(nameof(ApinizerClient), error.ObjectName, StringComparison.Ordinal);
        }

        Assert.Empty(manager.Requests);
    }

    [Fact]
    public async Task A_client_with_connections_of_its_own_closes_them()
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new RawServer(async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"status\":\"SUCCESS\"}"u8.ToArray());
            Assert.Equal(0, await stream.ReadAsync(new byte[1]));
            closed.SetResult();
        });
        var client = new ApinizerClient(new ApinizerClientOptions { BaseUrl = server.Address, Token = "personal-token" });
        await client.Projects.ListAsync(Ct);
        Assert.False(closed.Task.IsCompleted);

        client.Dispose();

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30), Ct);
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => new ApinizerClient((ApinizerClientOptions)null!)).ParamName);
        Assert.Equal("httpClient", Assert.Throws<ArgumentNullException>(() => new ApinizerClient(null!, new ApinizerClientOptions())).ParamName);
    }
}
