namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>What the instruments count, through the OpenTelemetry SDK.</summary>
public sealed class MetricTests : IDisposable
{
    private const string Duration = "apinizer.client.operation.duration";
    private const string Active = "apinizer.client.active_operations";
    private const string Retries = "apinizer.client.retries";
    private const string TokenDuration = "apinizer.client.token.acquisition.duration";
    private const string Rejected = "apinizer.client.credentials.rejected";

    private readonly OpenTelemetryRecorder _recorder = new();
    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _recorder.Dispose();

    [Fact]
    public async Task A_call_is_measured_in_seconds_with_its_waits()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)), _ => Answers.Ok());
        using var client = Connect(manager);

        await _time.RunAsync(client.Projects.ListAsync(Ct), horizon: TimeSpan.FromSeconds(10));

        var measured = Assert.Single(_recorder.Read(Duration));
        Assert.Equal((1, "s"), (measured.Count, measured.Unit));
        Assert.InRange(measured.Sum, 7, 7.7);
        Assert.Contains(600, measured.Bounds);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["apinizer.operation.id"] = "projects.list",
                ["apinizer.outcome"] = "success",
                ["http.request.method"] = "GET",
                ["http.response.status_code"] = 200,
                ["server.address"] = _recorder.BaseUrl.Host,
                ["server.port"] = 8443,
            },
            measured.Tags);
    }

    [Fact]
    public async Task Failures_are_told_apart_by_outcome_and_kind()
    {
        using var manager = new FakeManager().AnswerCall(
            _ => Answers.Failure("Credential (username: jane) is already exist!"),
            _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended"),
            _ => Answers.Json("""{"status":"SUCCESS","deploymentResult":{"success":false}}"""));
        using var client = Connect(manager);
        for (var call = 0; call < 3; call++)
        {
            await Assert.ThrowsAnyAsync<ApinizerException>(() => ApiMethod.Of("credentials.create").InvokeAsync(client, cancellationToken: Ct));
        }

        Assert.Equal(
            [("failure", "already_exists", 400), ("failure", "deployment_failed", 200), ("unknown", "outcome_unknown", null)],
            _recorder.Read(Duration).Select(measured => (measured.Tags["apinizer.outcome"], measured.Tags["apinizer.error.kind"], measured.Tags.GetValueOrDefault("http.response.status_code"))).OrderBy(tags => tags.Item2));
    }

    [Fact]
    public async Task A_call_that_came_to_no_answer_is_measured_too()
    {
        using var giveUp = new CancellationTokenSource();
        using var manager = new FakeManager { Gate = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken) };
        using var client = Connect(manager, configure: options => options.MaxAttempts = 1);
        var abandoned = client.Projects.ListAsync(giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => abandoned);

        var late = client.Projects.ListAsync(Ct);
        await _time.RunAsync(late, horizon: TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<ApinizerTimeoutException>(() => late);

        Assert.Equal(
            [("canceled", "canceled", 0), ("failure", "timeout", 30)],
            _recorder.Read(Duration).Select(measured => (measured.Tags["apinizer.outcome"], measured.Tags["error.type"], measured.Sum)).OrderBy(tags => tags.Item1));
        Assert.Equal(0, Assert.Single(_recorder.Read(Active)).Sum);
    }

    [Fact]
    public async Task Retries_are_counted_by_reason()
    {
        using var manager = new FakeManager().AnswerCall(
            _ => Answers.Status(HttpStatusCode.BadGateway),
            _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "Refused"),
            _ => Answers.Json("""{"status":"SUCC"""),
            _ => Answers.Ok());
        using var client = Connect(manager);

        await _time.RunAsync(client.Projects.ListAsync(Ct), horizon: TimeSpan.FromSeconds(10));

        Assert.Equal(
            [("502", 1), ("connection", 1), ("unexpected_response", 1)],
            _recorder.Read(Retries).Select(measured => (measured.Tags["apinizer.retry.reason"], measured.Sum)).OrderBy(tags => tags.Item1));
    }

    [Fact]
    public async Task A_call_is_active_until_it_ends()
    {
        var answer = new TaskCompletionSource();
        using var manager = new FakeManager { Gate = (_, _) => answer.Task };
        using var client = Connect(manager);

        var calls = new[] { client.Projects.ListAsync(Ct), client.Projects.ListAsync(Ct) };

        Assert.Equal(2, Assert.Single(_recorder.Read(Active)).Sum);
        answer.SetResult();
        await Task.WhenAll(calls);
        Assert.Equal(0, Assert.Single(_recorder.Read(Active)).Sum);
    }

    [Fact(Timeout = 60_000)]
    public async Task Tokens_are_counted_by_why_they_were_needed()
    {
        using var acquired = new SemaphoreSlim(0);
        using var log = new ListLogger { Written = line => _ = line.Contains("was acquired", StringComparison.Ordinal) ? acquired.Release() : 0 };
        var issuer = new TokenIssuer();
        using var manager = issuer.AtWork();
        using var client = TestClient.WithPassword(manager, _time, options => options.BaseUrl = _recorder.BaseUrl, log);
        await client.Projects.ListAsync(Ct);
        issuer.Revoke();
        await client.Projects.ListAsync(Ct);
        _time.Advance(TimeSpan.FromMinutes(56));
        _ = client.Projects.ListAsync(Ct);
        for (var token = 0; token < 3; token++)
        {
            await acquired.WaitAsync(Ct);
        }

        Assert.Equal(
            [("ahead", "success", 1), ("first", "success", 1), ("renewal", "success", 1)],
            _recorder.Read(TokenDuration).Select(measured => (measured.Tags["apinizer.token.reason"], measured.Tags["apinizer.outcome"], measured.Count)).OrderBy(tags => tags.Item1));
        Assert.Empty(_recorder.Read(Rejected));
    }

    [Fact]
    public async Task Rejected_credentials_have_a_counter_of_their_own()
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Failure("Bad credentials", HttpStatusCode.Unauthorized));
        using var client = Connect(manager, withPassword: true);

        await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));
        await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        Assert.Equal(1, Assert.Single(_recorder.Read(Rejected)).Sum);
        var token = Assert.Single(_recorder.Read(TokenDuration));
        Assert.Equal(("rejected", "authentication", 1), (token.Tags["apinizer.outcome"], token.Tags["error.type"], token.Count));
    }

    [Fact]
    public async Task A_personal_access_token_is_not_acquired()
    {
        using var manager = new FakeManager();
        using var client = Connect(manager);

        await client.Projects.ListAsync(Ct);

        Assert.Empty(_recorder.Read(TokenDuration));
        Assert.Empty(_recorder.TokenSpans);
    }

    private ApinizerClient Connect(FakeManager manager, bool withPassword = false, Action<ApinizerClientOptions>? configure = null)
    {
        configure += options => options.BaseUrl = _recorder.BaseUrl;
        return withPassword ? TestClient.WithPassword(manager, _time, configure) : TestClient.WithToken(manager, _time, configure);
    }
}
