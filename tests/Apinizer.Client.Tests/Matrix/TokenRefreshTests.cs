namespace Apinizer.Client.Tests.Matrix;

/// <summary>A token is renewed before it ends, and clocks may jump.</summary>
public sealed class TokenRefreshTests
{
    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000), Row("T10")]
    public async Task A_refresh_that_fails_harms_nobody_and_is_tried_again_after_half_a_minute()
    {
        using var failures = new SemaphoreSlim(0);
        using var log = new ListLogger { Written = line => _ = line.Contains("No token could be had", StringComparison.Ordinal) ? failures.Release() : 0 };
        using var manager = new FakeManager().AnswerToken(_ => Answers.Token("first"), _ => Answers.Status(HttpStatusCode.BadGateway));
        using var client = TestClient.WithPassword(manager, _time, loggerFactory: log);
        await client.Projects.ListAsync(Ct);

        _time.Advance(TimeSpan.FromMinutes(55));
        var tries = 0;
        TimeSpan? lastFailure = null;
        while (_time.Elapsed < TimeSpan.FromMinutes(57.5))
        {
            await client.Projects.ListAsync(Ct);
            if (lastFailure is null || _time.Elapsed - lastFailure >= TimeSpan.FromSeconds(30))
            {
                await _time.RunAsync(failures.WaitAsync(Ct), horizon: TimeSpan.FromSeconds(1));
                lastFailure = _time.Elapsed;
                tries++;
            }

            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(5, tries);
        Assert.Equal(1 + (2 * tries), manager.TokenRequests.Count);
        Assert.All(manager.Calls, call => Assert.Equal("Bearer first", call.Authorization));

        _time.Advance(TimeSpan.FromMinutes(5));
        var call = client.Projects.ListAsync(Ct);
        await _time.RunAsync(call, horizon: TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => call);
    }

    [Theory, Row("T16")]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_clock_that_jumps_by_a_day_costs_at_most_one_token(int days)
    {
        var tokens = new TokenIssuer();
        using var manager = tokens.AtWork();
        using var client = TestClient.WithPassword(manager, _time);
        await client.Projects.ListAsync(Ct);

        _time.JumpWall(TimeSpan.FromDays(days));
        for (var minute = 0; minute < 50; minute++)
        {
            await client.Projects.ListAsync(Ct);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.InRange(manager.TokenRequests.Count, 1, 2);

        // A clock that was set back does not make the token live longer.
        _time.Advance(TimeSpan.FromMinutes(11));
        var before = manager.TokenRequests.Count;
        await client.Projects.ListAsync(Ct);
        Assert.Equal(before + 1, manager.TokenRequests.Count);
    }

    [Fact, Row("T17")]
    public async Task A_host_that_slept_asks_for_one_new_token()
    {
        var tokens = new TokenIssuer();
        using var manager = tokens.AtWork();
        using var client = TestClient.WithPassword(manager, _time);
        await client.Projects.ListAsync(Ct);

        _time.JumpWall(TimeSpan.FromHours(2)); // The monotonic clock stood still.
        tokens.Revoke();
        await Task.WhenAll(await Callers.StartAsync(1_000, _ => client.Projects.ListAsync(Ct)));

        Assert.Equal(2, manager.TokenRequests.Count);
        Assert.Equal(1_001, manager.Calls.Count);
    }
}
