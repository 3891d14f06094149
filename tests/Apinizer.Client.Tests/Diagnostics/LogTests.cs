using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>What the log says of a call: one line at its end, one for each retry, and a scope around all of it.</summary>
public sealed class LogTests : IDisposable
{
    private readonly ListLogger _log = new();
    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task A_success_is_one_line_for_those_who_debug()
    {
        using var manager = new FakeManager();
        using var client = TestClient.WithToken(manager, _time, loggerFactory: _log);

        await client.Projects.ListAsync(Ct);

        var line = Assert.Single(_log.Entries, entry => entry.Id.Id == 11);
        Assert.Equal((LogLevel.Debug, "CallSucceeded"), (line.Level, line.Id.Name));
        Assert.Equal(
            new Dictionary<string, object?> { ["Operation"] = "projects.list", ["Attempts"] = 1, ["Duration"] = TimeSpan.Zero, ["CorrelationId"] = manager.Calls[0].Headers["X-Correlation-Id"] },
            line.Fields);
    }

    [Theory]
    [InlineData(400, "Project (name: shop) was not found!", 12, LogLevel.Information, "not_found")]
    [InlineData(400, "Credential (username: jane) is already exist!", 12, LogLevel.Information, "already_exists")]
    [InlineData(500, "Unexpected error", 13, LogLevel.Warning, "server")]
    public async Task What_the_server_decided_is_information_and_what_went_wrong_is_a_warning(int status, string text, int id, LogLevel level, string kind)
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Failure(text, (HttpStatusCode)status));
        using var client = TestClient.WithToken(manager, _time, options => options.RetryMode = RetryMode.Off, _log);

        await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(Ct));

        var line = _log.Entries[^1];
        Assert.Equal((id, level), (line.Id.Id, line.Level));
        Assert.Equal((kind, status, 1), (line.Fields["Kind"], line.Fields["StatusCode"], line.Fields["Attempts"]));
        Assert.Equal(["Attempts", "CorrelationId", "Duration", "Kind", "Operation", "StatusCode"], line.Fields.Keys.Order());
    }

    [Fact]
    public async Task A_retry_is_a_warning()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(7)), _ => Answers.Ok());
        using var client = TestClient.WithToken(manager, _time, loggerFactory: _log);

        await _time.RunAsync(client.Projects.ListAsync(Ct), horizon: TimeSpan.FromSeconds(10));

        var line = Assert.Single(_log.Entries, entry => entry.Id.Id == 1);
        Assert.Equal((LogLevel.Warning, 1, "projects.list"), (line.Level, line.Fields["Attempt"], line.Fields["Operation"]));
        Assert.InRange(Assert.IsType<TimeSpan>(line.Fields["Delay"]), TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7.7));
    }

    [Fact]
    public async Task A_call_that_its_caller_gave_up_is_no_warning()
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
        using var client = TestClient.WithToken(manager, _time, loggerFactory: _log);

        await Assert.ThrowsAsync<OperationCanceledException>(() => client.Projects.ListAsync(giveUp.Token));

        Assert.Equal((14, LogLevel.Debug), (_log.Entries[^1].Id.Id, _log.Entries[^1].Level));
        Assert.DoesNotContain(_log.Entries, entry => entry.Level > LogLevel.Debug);
    }

    [Fact]
    public async Task Header_span_scope_and_exception_have_the_same_correlation_id()
    {
        using var recorder = new OpenTelemetryRecorder();
        var atTheWire = new List<object?>();
        using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.BadGateway), _ => Answers.Failure("Project (name: shop) was not found!"));
        using var client = TestClient.WithToken(manager, _time, options => options.BaseUrl = recorder.BaseUrl, _log);
        manager.Gate = (_, _) =>
        {
            // As a handler of the application would: its lines are in the scope too.
            _log.Log(LogLevel.Information, default, "A line of the application", exception: null, (line, _) => line);
            return Task.CompletedTask;
        };

        var call = client.Projects.ListAsync(Ct);
        await _time.RunAsync(call, horizon: TimeSpan.FromSeconds(1));
        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => call);

        Assert.NotEmpty(error.CorrelationId!);
        Assert.Equal([error.CorrelationId, error.CorrelationId], manager.Calls.Select(request => request.Headers["X-Correlation-Id"]));
        Assert.Equal(error.CorrelationId, Assert.Single(recorder.CallSpans).GetTagItem("apinizer.correlation_id"));
        var inTheCall = _log.Entries.Where(entry => entry.Id.Name?.StartsWith("Token", StringComparison.Ordinal) != true).ToList();
        Assert.Equal(4, inTheCall.Count); // Two of the application, the retry, and the end.
        Assert.All(inTheCall, entry => Assert.Equal((error.CorrelationId, "projects.list"), (entry.Scope["ApinizerCorrelationId"], entry.Scope["ApinizerOperation"])));

        _log.Log(LogLevel.Information, default, "After the call", exception: null, (line, _) => line);
        Assert.Empty(_log.Entries[^1].Scope);
    }
}
