namespace Apinizer.Client.Tests.Matrix;

/// <summary>A server that keeps the client waiting: each limit ends the wait exactly when it is due, and the error names it.</summary>
public sealed class TimeLimitTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    private readonly ManualTime _time = new();

    [Fact, Row("S1")]
    public async Task The_limit_of_an_attempt_is_named()
    {
        using var server = new SilentServer();
        using var client = TestClient.WithToken(server, _time, options => options.MaxAttempts = 1);
        var call = client.Projects.ListAsync(TestContext.Current.CancellationToken);
        await server.ArrivedAsync(1);

        _time.Advance(TimeSpan.FromSeconds(30) - Tick);
        Assert.False(call.IsCompleted);
        _time.Advance(Tick);

        AssertLimit(await Assert.ThrowsAsync<ApinizerTimeoutException>(() => call), "AttemptTimeout", TimeSpan.FromSeconds(30));
    }

    [Fact, Row("S1")]
    public async Task The_limit_of_a_call_with_its_retries_is_named()
    {
        using var server = new SilentServer();
        using var log = new ListLogger();
        using var http = new HttpClient(server) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new ApinizerClient(
            http,
            new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token", TimeProvider = _time, TotalTimeout = TimeSpan.FromSeconds(40) },
            log);
        var call = client.Projects.ListAsync(TestContext.Current.CancellationToken);
        await server.ArrivedAsync(1);
        _time.Advance(TimeSpan.FromSeconds(30));
        while ((log.Lines.Count == 0 || _time.Pending < 2) && !call.IsCompleted)
        {
            // It says that it will wait; then there is a timer for that, of half a second at most.
            await Task.Yield();
        }

        _time.Advance(TimeSpan.FromSeconds(0.5));
        await server.ArrivedAsync(2);
        _time.Advance(TimeSpan.FromSeconds(40) - _time.Elapsed);

        AssertLimit(await Assert.ThrowsAsync<ApinizerTimeoutException>(() => call), "TotalTimeout", TimeSpan.FromSeconds(40));
        Assert.Equal(2, server.Arrived);
    }

    [Theory, Row("S1")]
    [InlineData("credentials.changePassword")]
    [InlineData("apiProxies.deployment.deploy")]
    [InlineData("apiProxies.deployment.rollbackHistory")]
    [InlineData("apiProxies.export")]
    [InlineData("apiProxies.updateFromFile")]
    public async Task Calls_that_deploy_or_carry_a_file_have_ten_minutes(string operation)
    {
        using var server = new SilentServer();
        using var client = TestClient.WithToken(server, _time, options => options.MaxAttempts = 1);
        var call = ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken);
        await server.ArrivedAsync(1);

        _time.Advance(TimeSpan.FromMinutes(10) - Tick);
        Assert.False(call.IsCompleted);
        _time.Advance(Tick);

        var error = await Assert.ThrowsAnyAsync<ApinizerException>(() => call);
        AssertLimit(Assert.IsType<ApinizerTimeoutException>(error as ApinizerTimeoutException ?? error.InnerException), "TransferTimeout", TimeSpan.FromMinutes(10));
    }

    [Fact, Row("S1"), Row("R8")]
    public async Task A_creation_that_gets_no_answer_in_time_leaves_its_outcome_open()
    {
        using var server = new SilentServer();
        using var client = TestClient.WithToken(server, _time);
        var call = client.Credentials.CreateAsync(
            "shop", new() { Username = "jane", Password = "first", FullName = "Jane Doe", Email = "jane@example.com" }, TestContext.Current.CancellationToken);
        await server.ArrivedAsync(1);

        _time.Advance(TimeSpan.FromMinutes(10));

        var error = await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(() => call);
        Assert.Contains("TransferTimeout", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Arrived);
    }

    [Fact, Row("S2")]
    public async Task A_body_that_never_ends_is_within_the_limit_of_the_attempt()
    {
        using var body = new SilentStream();
        using var manager = new FakeManager().AnswerCall(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) });
        using var client = TestClient.WithToken(manager, _time, options => options.MaxAttempts = 1);
        var call = client.Projects.ListAsync(TestContext.Current.CancellationToken);
        await body.Reading;

        _time.Advance(TimeSpan.FromSeconds(30));

        AssertLimit(await Assert.ThrowsAsync<ApinizerTimeoutException>(() => call), "AttemptTimeout", TimeSpan.FromSeconds(30));
    }

    [Fact, Row("S2")]
    public async Task A_download_that_brings_nothing_any_more_reaches_the_idle_limit()
    {
        using var body = new SilentStream();
        using var manager = new FakeManager().AnswerCall(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) });
        using var client = TestClient.WithToken(manager, _time);
        using var download = await client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.Unencrypted, cancellationToken: TestContext.Current.CancellationToken);
        var reading = download.Stream.ReadAsync(new byte[10], TestContext.Current.CancellationToken).AsTask();
        await body.Reading;

        _time.Advance(TimeSpan.FromSeconds(60));

        AssertLimit(await Assert.ThrowsAsync<ApinizerTimeoutException>(() => reading), "IdleTimeout", TimeSpan.FromSeconds(60));
    }

    [Fact, Row("S1")]
    public async Task The_timeout_of_the_callers_own_HTTP_client_is_named_too()
    {
        using var server = new SilentServer();
        using var http = new HttpClient(server) { Timeout = TimeSpan.FromMilliseconds(20) };
        using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token", MaxAttempts = 1 });

        var error = await Assert.ThrowsAsync<ApinizerConnectionException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));

        Assert.Contains("HttpClient.Timeout of 0.02 seconds", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("The HTTP client gave up", error.Message, StringComparison.Ordinal);
    }

    [Fact, Row("S10")]
    public async Task Waiting_for_a_place_counts_towards_the_call_but_not_towards_the_attempt()
    {
        using var server = new SilentServer();
        using var client = TestClient.WithToken(server, _time, options =>
        {
            options.MaxConcurrency = 1;
            options.MaxAttempts = 1;
        });
        var first = client.Projects.ListAsync(TestContext.Current.CancellationToken);
        await server.ArrivedAsync(1);
        var second = client.Projects.ListAsync(TestContext.Current.CancellationToken);

        _time.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<ApinizerTimeoutException>(() => first);
        await server.ArrivedAsync(2);
        _time.Advance(TimeSpan.FromSeconds(30) - Tick);
        Assert.False(second.IsCompleted);
        _time.Advance(Tick);

        AssertLimit(await Assert.ThrowsAsync<ApinizerTimeoutException>(() => second), "AttemptTimeout", TimeSpan.FromSeconds(30));
    }

    private static void AssertLimit(ApinizerTimeoutException error, string name, TimeSpan limit)
    {
        Assert.Equal((name, limit), (error.LimitName, error.Limit));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }
}
