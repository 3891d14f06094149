namespace Apinizer.Client.Tests.Matrix;

/// <summary>The caller ends a call: it ends at once, wherever it stands, and the exception carries the caller's own token.</summary>
public sealed class CancellationTests
{
    private readonly ManualTime _time = new();

    [Fact, Row("S3")]
    public async Task While_the_server_is_silent()
    {
        using var server = new SilentServer();
        using var client = TestClient.WithToken(server, _time);
        using var caller = new CancellationTokenSource();
        var call = client.Projects.ListAsync(caller.Token);
        await server.ArrivedAsync(1);

        await caller.CancelAsync();

        await AssertCanceledAsync(call, caller);
        Assert.Equal(1, server.Arrived);
    }

    [Fact, Row("S3")]
    public async Task While_a_token_is_awaited()
    {
        using var server = new SilentServer();
        using var client = TestClient.WithPassword(server, _time);
        using var caller = new CancellationTokenSource();
        var call = client.Projects.ListAsync(caller.Token);
        await server.ArrivedAsync(1);

        await caller.CancelAsync();

        await AssertCanceledAsync(call, caller);
    }

    [Fact, Row("S3")]
    public async Task While_the_answer_arrives()
    {
        using var body = new SilentStream();
        using var manager = new FakeManager().AnswerCall(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) });
        using var client = TestClient.WithToken(manager, _time);
        using var caller = new CancellationTokenSource();
        var call = client.Projects.ListAsync(caller.Token);
        await body.Reading;

        await caller.CancelAsync();

        await AssertCanceledAsync(call, caller);
        Assert.Single(manager.Calls);
    }

    [Fact, Row("S3")]
    public async Task While_a_file_arrives()
    {
        using var body = new SilentStream();
        using var manager = new FakeManager().AnswerCall(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) });
        using var client = TestClient.WithToken(manager, _time);
        using var caller = new CancellationTokenSource();
        using var folder = new TemporaryFolder();
        using var download = await client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.Unencrypted, cancellationToken: TestContext.Current.CancellationToken);
        var saving = download.SaveAsync(folder.PathOf("orders.zip"), caller.Token);
        await body.Reading;

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => saving);
        Assert.Empty(folder.Files);
    }

    [Fact, Row("S3")]
    public async Task Between_two_attempts()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)));
        using var log = new ListLogger();
        using var http = new HttpClient(manager);
        using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token", TimeProvider = _time }, log);
        using var caller = new CancellationTokenSource();
        var call = client.Projects.ListAsync(caller.Token);
        while ((log.Entries.All(entry => entry.Id.Name != "Retrying") || _time.Pending < 2) && !call.IsCompleted)
        {
            // It says that it will wait; then there is a timer for that beside the one of the total limit.
            await Task.Yield();
        }

        await caller.CancelAsync();

        await AssertCanceledAsync(call, caller);
        Assert.Single(manager.Calls);
    }

    [Fact, Row("S3")]
    public async Task While_it_waits_for_a_place()
    {
        using var server = new SilentServer();
        using var client = TestClient.WithToken(server, _time, options => options.MaxConcurrency = 1);
        using var other = new CancellationTokenSource();
        using var caller = new CancellationTokenSource();
        var first = client.Projects.ListAsync(other.Token);
        await server.ArrivedAsync(1);
        var call = client.Projects.ListAsync(caller.Token);

        await caller.CancelAsync();

        await AssertCanceledAsync(call, caller);
        Assert.Equal(1, server.Arrived);
        Assert.False(first.IsCompleted);
        await other.CancelAsync();
        await AssertCanceledAsync(first, other);
    }

    [Fact, Row("S3")]
    public async Task A_creation_that_the_caller_ends_is_no_outcome_unknown()
    {
        using var server = new SilentServer();
        using var client = TestClient.WithToken(server, _time);
        using var caller = new CancellationTokenSource();
        var call = ApiMethod.Of("credentials.create").InvokeAsync(client, cancellationToken: caller.Token);
        await server.ArrivedAsync(1);

        await caller.CancelAsync();

        await AssertCanceledAsync(call, caller);
    }

    [Fact, Row("S5")]
    public async Task A_token_that_is_cancelled_already_lets_nothing_out()
    {
        using var manager = new FakeManager();
        using var client = TestClient.WithPassword(manager, _time);
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();

        foreach (var method in ApiMethod.All)
        {
            await AssertCanceledAsync(method.InvokeAsync(client, cancellationToken: caller.Token), caller);
        }

        Assert.Empty(manager.Requests);
    }

    [Fact, Row("S11")]
    public async Task A_disposed_client_says_so_and_leaves_the_callers_HTTP_client_alone()
    {
        using var manager = new FakeManager();
        using var http = new HttpClient(manager);
        var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token" });
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(manager.Requests);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("https://manager.example.com/"), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory, Row("S11")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_under_way_when_the_client_is_disposed_comes_to_its_end(bool hasOwnConnections)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ScriptedServer.AnswerAsync(async response =>
        {
            arrived.SetResult();
            await release.Task;
            response.ContentType = "application/json";
            await response.Body.WriteAsync("""{"status":"SUCCESS","resultList":[{"name":"shop"}]}"""u8.ToArray());
        });
        using var http = new HttpClient();
        var client = hasOwnConnections ? server.Connect() : new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = server.Address, Token = "personal-token" });
        var call = client.Projects.ListAsync(TestContext.Current.CancellationToken);
        await arrived.Task;

        client.Dispose();
        release.SetResult();

        Assert.Equal("shop", Assert.Single(await call).Name);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));
    }

    private static async Task AssertCanceledAsync(Task call, CancellationTokenSource caller)
        => Assert.Equal(caller.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
}
