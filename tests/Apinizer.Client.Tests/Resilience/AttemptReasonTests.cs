namespace Apinizer.Client.Tests.Resilience;

/// <summary>What an error tells about each of the attempts before it.</summary>
public sealed class AttemptReasonTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_attempt_has_its_own_reason()
    {
        using var manager = new FakeManager().AnswerCall(
            _ => Answers.Status(HttpStatusCode.BadGateway),
            _ => Answers.Json("""{"status":"SUCC"""),
            _ => throw new IOException("The connection broke."),
            _ => Answers.Failure("No.", HttpStatusCode.Conflict));
        using var client = TestClient.WithToken(manager, new LeapingTime());

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(Ct));

        Assert.Equal(["HTTP 502, Server", "HTTP 200, unreadable", "IOException", "HTTP 409, Conflict"], error.Attempts.Select(attempt => attempt.Reason));
        Assert.Equal([1, 2, 3, 4], error.Attempts.Select(attempt => attempt.Number));
    }

    [Fact]
    public async Task An_attempt_that_reached_its_limit_is_a_timeout()
    {
        var time = new ManualTime();
        using var server = new SilentServer();
        using var client = TestClient.WithToken(server, time, options => options.MaxAttempts = 1);
        var call = client.Projects.ListAsync(Ct);
        await server.ArrivedAsync(1);

        time.Advance(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<ApinizerTimeoutException>(() => call);
        Assert.Equal("timeout", Assert.Single(error.Attempts).Reason);
    }
}
