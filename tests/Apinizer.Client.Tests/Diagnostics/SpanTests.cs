using System.Diagnostics;

namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>What a trace shows of a call, through the OpenTelemetry SDK.</summary>
public sealed class SpanTests : IDisposable
{
    private readonly OpenTelemetryRecorder _recorder = new();
    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _recorder.Dispose();

    [Fact]
    public async Task A_call_is_a_client_span_with_the_operations_id_and_no_value_of_the_caller()
    {
        using var manager = new FakeManager();
        using var client = Connect(manager);

        await ApiMethod.Of("credentials.create").InvokeAsync(client, cancellationToken: Ct);

        var span = Assert.Single(_recorder.Spans);
        Assert.Equal(("credentials.create", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "POST",
                ["url.template"] = "/apiops/projects/{projectName}/credentials/",
                ["server.address"] = _recorder.BaseUrl.Host,
                ["server.port"] = 8443,
                ["http.response.status_code"] = 200,
                ["apinizer.operation.id"] = "credentials.create",
                ["apinizer.operation.class"] = "create",
                ["apinizer.attempts"] = 1,
                ["apinizer.outcome"] = "success",
                ["apinizer.correlation_id"] = Assert.Single(manager.Calls).Headers["X-Correlation-Id"],
            },
            span.TagObjects.ToDictionary());
        Assert.Empty(span.Events);
    }

    [Fact]
    public async Task A_retry_is_an_event_with_its_reason_and_its_delay()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(7)), _ => Answers.Ok());
        using var client = Connect(manager);

        await _time.RunAsync(client.Projects.ListAsync(Ct), horizon: TimeSpan.FromSeconds(10));

        var span = Assert.Single(_recorder.Spans);
        Assert.Equal(("success", 2, 1, 200), (span.GetTagItem("apinizer.outcome"), span.GetTagItem("apinizer.attempts"), span.GetTagItem("http.request.resend_count"), span.GetTagItem("http.response.status_code")));
        var retry = Assert.Single(span.Events);
        var tags = retry.Tags.ToDictionary();
        Assert.Equal(("apinizer.retry", 1, "503"), (retry.Name, tags["apinizer.retry.attempt"], tags["apinizer.retry.reason"]));
        Assert.Equal(_time.Elapsed.TotalSeconds, Assert.IsType<double>(tags["apinizer.retry.delay"]), tolerance: 0.001);
    }

    [Fact]
    public async Task A_rejected_token_costs_a_request_and_no_attempt_and_shows_as_an_event()
    {
        var issuer = new TokenIssuer();
        using var manager = issuer.AtWork();
        using var client = Connect(manager, withPassword: true);
        await client.Projects.ListAsync(Ct);
        issuer.Revoke();

        await client.Projects.ListAsync(Ct);

        var span = _recorder.CallSpans[^1];
        Assert.Equal("apinizer.token_renewed", Assert.Single(span.Events).Name);
        Assert.Equal((1, 1, "success"), (span.GetTagItem("apinizer.attempts"), span.GetTagItem("http.request.resend_count"), span.GetTagItem("apinizer.outcome")));
        Assert.Equal(["first", "renewal"], _recorder.TokenSpans.Select(token => token.GetTagItem("apinizer.token.reason")));
    }

    [Fact]
    public async Task An_acquisition_is_a_trace_of_its_own_that_links_to_the_call_that_needed_it()
    {
        using var manager = new FakeManager();
        using var client = Connect(manager, withPassword: true);

        await client.Projects.ListAsync(Ct);

        var token = Assert.Single(_recorder.TokenSpans);
        var call = Assert.Single(_recorder.CallSpans);
        Assert.Equal((null, "success"), (token.ParentId, token.GetTagItem("apinizer.outcome")));
        Assert.NotEqual(call.TraceId, token.TraceId);
        Assert.Equal(call.SpanId, Assert.Single(token.Links).Context.SpanId);
    }

    [Fact]
    public async Task A_span_stands_below_the_callers_and_above_the_requests()
    {
        using var manager = new FakeManager();
        using var client = Connect(manager);
        Activity? atTheWire = null;
        manager.Gate = (_, _) =>
        {
            atTheWire = Activity.Current;
            return Task.CompletedTask;
        };
        using var outer = new Activity("the caller's").Start();

        await client.Projects.ListAsync(Ct);

        var span = Assert.Single(_recorder.Spans);
        Assert.Equal(outer.Id, span.ParentId);
        Assert.Equal(span.Id, atTheWire?.Id);
        Assert.Same(outer, Activity.Current);
    }

    [Fact, Row("P1")]
    public async Task A_success_that_was_not_deployed_is_a_failed_span()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Json(
            """{"status":"SUCCESS","deploymentResult":{"success":false,"detailList":[{"envName":"production","success":false,"message":"shop is down"}]}}"""));
        var span = await FailAsync<ApinizerDeploymentException>(manager, "apiProxies.deployment.deploy");

        AssertFailed(span, "failure", "deployment_failed", "deployment_failed", status: 200);
    }

    [Fact]
    public async Task A_refusal_has_the_status_and_the_kind_and_not_the_servers_text()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Failure("Credential (username: jane) is already exist!"));
        var span = await FailAsync<ApinizerApiException>(manager, "credentials.create");

        AssertFailed(span, "failure", "400", "already_exists", status: 400);
    }

    [Fact]
    public async Task An_unknown_outcome_is_an_outcome_of_its_own()
    {
        using var manager = new FakeManager().AnswerCall(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended"));
        var span = await FailAsync<ApinizerOutcomeUnknownException>(manager, "credentials.create");

        AssertFailed(span, "unknown", "outcome_unknown", "outcome_unknown", status: null);
    }

    [Fact]
    public async Task A_status_of_an_earlier_attempt_is_not_that_of_the_call()
    {
        using var manager = new FakeManager().AnswerCall(
            _ => Answers.Status(HttpStatusCode.ServiceUnavailable), _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "Refused"));
        var span = await FailAsync<ApinizerConnectionException>(manager, "projects.list", options => options.MaxAttempts = 2);

        AssertFailed(span, "failure", "connection", "connection", status: null);
        Assert.Equal(2, span.GetTagItem("apinizer.attempts"));
    }

    [Fact]
    public async Task A_time_limit_is_a_failure_without_a_status()
    {
        using var manager = new FakeManager { Gate = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken) };
        var span = await FailAsync<ApinizerTimeoutException>(manager, "projects.list", options => options.MaxAttempts = 1, horizon: TimeSpan.FromSeconds(30));

        AssertFailed(span, "failure", "timeout", "timeout", status: null);
    }

    [Fact]
    public async Task A_call_that_its_caller_gave_up_is_neither_a_success_nor_an_error()
    {
        using var giveUp = new CancellationTokenSource();
        using var manager = new FakeManager
        {
            Gate = (_, cancellationToken) =>
            {
                giveUp.Cancel();
                return Task.Delay(Timeout.Infinite, cancellationToken);
            },
        };
        using var client = Connect(manager);

        await Assert.ThrowsAsync<OperationCanceledException>(() => client.Projects.ListAsync(giveUp.Token));

        var span = Assert.Single(_recorder.Spans);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(("canceled", "canceled", null), (span.GetTagItem("apinizer.outcome"), span.GetTagItem("error.type"), span.GetTagItem("apinizer.error.kind")));
    }

    private static void AssertFailed(Activity span, string outcome, string errorType, string kind, int? status)
    {
        Assert.Equal((ActivityStatusCode.Error, null), (span.Status, span.StatusDescription));
        Assert.Equal((outcome, errorType, kind), (span.GetTagItem("apinizer.outcome"), span.GetTagItem("error.type"), span.GetTagItem("apinizer.error.kind")));
        Assert.Equal(status, span.GetTagItem("http.response.status_code"));
    }

    private async Task<Activity> FailAsync<TException>(FakeManager manager, string operation, Action<ApinizerClientOptions>? configure = null, TimeSpan? horizon = null)
        where TException : Exception
    {
        using var client = Connect(manager, configure: configure);
        var call = ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: Ct);
        await _time.RunAsync(call, horizon ?? TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<TException>(() => call);
        return Assert.Single(_recorder.Spans);
    }

    private ApinizerClient Connect(FakeManager manager, bool withPassword = false, Action<ApinizerClientOptions>? configure = null)
    {
        configure += options => options.BaseUrl = _recorder.BaseUrl;
        return withPassword ? TestClient.WithPassword(manager, _time, configure) : TestClient.WithToken(manager, _time, configure);
    }
}
