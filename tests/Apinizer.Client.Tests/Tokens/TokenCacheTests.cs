using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests.Tokens;

/// <summary>When a provider is asked for a token, and when it is left alone.</summary>
public sealed class TokenCacheTests : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    private readonly ManualTime _time = new();
    private readonly SemaphoreSlim _logged = new(0);
    private readonly ListLogger _log;
    private readonly AsyncLocal<string?> _caller = new();

    public TokenCacheTests() => _log = new ListLogger { Written = _ => _logged.Release() };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static ApinizerAuthenticationException Rejection => new("The password is wrong.") { CredentialsRejected = true, ServerMessage = "Bad credentials" };

    [Fact]
    public async Task Whoever_has_cancelled_already_gets_no_token_not_even_one_that_is_there()
    {
        var tokens = Make(new FixedProvider("token"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await tokens.GetAsync(new CancellationToken(canceled: true)));

        await tokens.GetAsync(Ct);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await tokens.GetAsync(new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_token_that_was_just_renewed_is_not_renewed_again_for_half_a_minute()
    {
        var tokens = Make(new FixedProvider(number => new AccessToken($"token-{number}")));
        var first = await tokens.GetAsync(Ct);
        var second = Assert.IsType<CachedToken>(await tokens.RenewAsync(first, Ct));

        _time.Advance(TimeSpan.FromSeconds(30) - Tick);
        Assert.Null(await tokens.RenewAsync(second, Ct));
        _time.Advance(Tick);
        Assert.Equal("token-3", (await tokens.RenewAsync(second, Ct))?.Value.Reveal());
    }

    [Fact]
    public async Task Whoever_comes_late_with_an_old_token_gets_the_new_one_and_costs_none()
    {
        var provider = new FixedProvider(number => new AccessToken($"token-{number}"));
        var tokens = Make(provider);
        var first = await tokens.GetAsync(Ct);
        await tokens.RenewAsync(first, Ct);

        Assert.Equal("token-2", (await tokens.RenewAsync(first, Ct))?.Value.Reveal());
        Assert.Equal(2, provider.Asked);
    }

    [Fact]
    public async Task A_provider_that_gives_the_rejected_token_again_has_no_other_one()
    {
        var tokens = Make(new FixedProvider("token"));

        Assert.Null(await tokens.RenewAsync(await tokens.GetAsync(Ct), Ct));
    }

    [Fact]
    public async Task Rejected_credentials_are_tried_again_after_exactly_five_minutes_and_then_never()
    {
        var provider = new FixedProvider(_ => throw Rejection);
        var tokens = Make(provider);

        var first = await FailAsync(tokens);
        Assert.Equal(("The password is wrong.", "Bad credentials", true), (first.Message, first.ServerMessage, first.CredentialsRejected));
        _time.Advance(FiveMinutes - Tick);
        await FailAsync(tokens);
        Assert.Equal(1, provider.Asked);
        _time.Advance(Tick);
        var last = await FailAsync(tokens);
        Assert.Equal(2, provider.Asked);
        Assert.Equal("The password is wrong. They are not sent again by this client: correct them and make a new one.", last.Message);

        _time.Advance(TimeSpan.FromDays(365));
        await FailAsync(tokens);
        Assert.Equal(2, provider.Asked);
    }

    [Fact]
    public async Task Another_failure_between_two_rejections_does_not_make_the_password_right()
    {
        var provider = new FixedProvider(number => throw (number == 2 ? new TimeoutException("Slow.") : Rejection));
        var tokens = Make(provider);
        await FailAsync(tokens);
        _time.Advance(FiveMinutes);
        Assert.False((await FailAsync(tokens)).CredentialsRejected);

        _time.Advance(FiveMinutes);
        await FailAsync(tokens);
        _time.Advance(TimeSpan.FromDays(365));
        await FailAsync(tokens);

        Assert.Equal(3, provider.Asked);
    }

    [Fact]
    public async Task A_failure_before_the_first_rejection_is_none()
    {
        var provider = new FixedProvider(number => throw (number == 1 ? new TimeoutException("Slow.") : Rejection));
        var tokens = Make(provider);
        await FailAsync(tokens);
        _time.Advance(FiveMinutes);
        await FailAsync(tokens);

        _time.Advance(FiveMinutes);
        await FailAsync(tokens);

        Assert.Equal(3, provider.Asked);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(null, 30)]
    [InlineData(90, 90)]
    public async Task A_refresh_that_failed_is_tried_again_after_half_a_minute_or_when_the_server_allows_it(int? retryAfter, int pause)
    {
        var asked = new List<TimeSpan>();
        var tokens = Make(new FixedProvider(number =>
        {
            asked.Add(_time.Elapsed);
            return number == 2 ? throw Unavailable(retryAfter) : new AccessToken($"token-{number}", TimeSpan.FromMinutes(10));
        }));
        await tokens.GetAsync(Ct);
        await _logged.WaitAsync(Ct);

        _time.Advance(TimeSpan.FromMinutes(8));
        await RefreshAsync();
        _time.Advance(TimeSpan.FromSeconds(pause) - Tick);
        Assert.Equal("token-1", (await tokens.GetAsync(Ct)).Value.Reveal());
        _time.Advance(Tick);
        await RefreshAsync();

        Assert.Equal("token-3", (await tokens.GetAsync(Ct)).Value.Reveal());
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromMinutes(8), TimeSpan.FromMinutes(8) + TimeSpan.FromSeconds(pause)], asked);

        async Task RefreshAsync()
        {
            // Nobody waits for it.
            var current = tokens.GetAsync(Ct);
            Assert.False(ExecutionContext.IsFlowSuppressed());
            Assert.True(current.IsCompleted);
            Assert.Equal("token-1", (await current).Value.Reveal());
            await _logged.WaitAsync(Ct);
        }
    }

    [Fact]
    public async Task Credentials_that_were_accepted_in_between_may_be_rejected_once_more()
    {
        var provider = new FixedProvider(number => number == 2 ? new AccessToken("token", TimeSpan.FromMinutes(1)) : throw Rejection);
        var tokens = Make(provider);
        await FailAsync(tokens);
        _time.Advance(FiveMinutes);
        await tokens.GetAsync(Ct);
        _time.Advance(FiveMinutes);
        await FailAsync(tokens);

        _time.Advance(FiveMinutes);
        await FailAsync(tokens);

        Assert.Equal(4, provider.Asked);
    }

    [Fact]
    public async Task The_pauses_after_failures_double_up_to_half_a_minute()
    {
        var provider = new FixedProvider(_ => throw new TimeoutException("Slow."));
        var tokens = Make(provider);
        foreach (var pause in new[] { 1, 2, 4, 8, 16, 30, 30, 30 }.Select(seconds => TimeSpan.FromSeconds(seconds)))
        {
            var error = await FailAsync(tokens);
            var asked = provider.Asked;
            Assert.Equal("No token could be had: Slow.", error.Message);
            Assert.IsType<TimeoutException>(error.InnerException);

            _time.Advance(pause - Tick);
            await FailAsync(tokens);
            Assert.Equal(asked, provider.Asked);
            _time.Advance((pause / 4) + Tick);
        }

        Assert.Equal(8, provider.Asked);
    }

    [Fact]
    public async Task The_pauses_of_many_clients_are_spread_over_a_quarter()
    {
        var early = 0;
        for (var client = 0; client < 200; client++)
        {
            var provider = new FixedProvider(_ => throw new TimeoutException("Slow."));
            var tokens = Make(provider);
            await FailAsync(tokens);
            _time.Advance(TimeSpan.FromSeconds(1.125));
            await FailAsync(tokens);
            early += provider.Asked - 1;
        }

        Assert.InRange(early, 50, 150);
    }

    [Fact]
    public async Task A_success_starts_the_pauses_anew()
    {
        var provider = new FixedProvider(number => number == 5 ? new AccessToken("token", TimeSpan.FromMinutes(1)) : throw new TimeoutException("Slow."));
        var tokens = Make(provider);
        for (var failure = 1; failure <= 4; failure++)
        {
            await FailAsync(tokens);
            _time.Advance(TimeSpan.FromSeconds(30));
        }

        await tokens.GetAsync(Ct);
        _time.Advance(TimeSpan.FromMinutes(1));
        await FailAsync(tokens);
        _time.Advance(TimeSpan.FromSeconds(1.25));
        await FailAsync(tokens);

        Assert.Equal(7, provider.Asked);
    }

    [Theory]
    [InlineData(20, 20)]
    [InlineData(0.5, 1)]
    [InlineData(100_000, 3_600)]
    public async Task A_pause_that_the_server_asks_for_is_kept_up_to_an_hour(double asked, double kept)
    {
        var provider = new FixedProvider(_ => throw new ApinizerApiException("Slow down", ApinizerErrorKind.RateLimited, HttpStatusCode.TooManyRequests) { RetryAfter = TimeSpan.FromSeconds(asked) });
        var tokens = Make(provider);
        await FailAsync(tokens);

        _time.Advance(TimeSpan.FromSeconds(kept) - Tick);
        await FailAsync(tokens);
        Assert.Equal(1, provider.Asked);
        _time.Advance(Tick + TimeSpan.FromSeconds(asked < 1 ? 0.25 : 0));
        await FailAsync(tokens);
        Assert.Equal(2, provider.Asked);
    }

    [Fact]
    public async Task New_credentials_begin_without_the_past_of_the_old_ones()
    {
        var tokens = Make(new FixedProvider(_ => throw Rejection));
        await FailAsync(tokens);
        _time.Advance(FiveMinutes);
        await FailAsync(tokens);

        var provider = new FixedProvider(_ => throw Rejection);
        tokens.Replace(provider);
        await FailAsync(tokens);
        _time.Advance(FiveMinutes);
        await FailAsync(tokens);

        Assert.Equal(2, provider.Asked);
    }

    [Fact]
    public async Task A_token_of_new_credentials_may_be_renewed_although_one_of_the_old_ones_just_was()
    {
        var tokens = Make(new FixedProvider(number => new AccessToken($"old-{number}")));
        await tokens.RenewAsync(await tokens.GetAsync(Ct), Ct);

        tokens.Replace(new FixedProvider(number => new AccessToken($"new-{number}")));
        var renewed = await tokens.RenewAsync(await tokens.GetAsync(Ct), Ct);

        Assert.Equal("new-2", renewed?.Value.Reveal());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_provider_does_not_run_in_the_context_of_the_first_caller(bool isSuppressed)
    {
        var seen = new List<string?>();
        var tokens = Make(new FixedProvider(_ =>
        {
            seen.Add(_caller.Value);
            return new AccessToken("token");
        }));
        _caller.Value = "first caller";

        ValueTask<CachedToken> getting;
        if (isSuppressed)
        {
            using (ExecutionContext.SuppressFlow())
            {
                getting = tokens.GetAsync(Ct);
                Assert.True(ExecutionContext.IsFlowSuppressed());
            }
        }
        else
        {
            getting = tokens.GetAsync(Ct);
        }

        Assert.False(ExecutionContext.IsFlowSuppressed());
        await getting;
        Assert.Null(Assert.Single(seen));
    }

    [Fact]
    public async Task Each_token_and_each_failure_is_logged()
    {
        var tokens = Make(new FixedProvider(number => number switch
        {
            1 => throw new TimeoutException("Slow."),
            3 => throw Rejection,
            _ => new AccessToken("token", TimeSpan.FromMinutes(1)),
        }));
        await FailAsync(tokens);
        _time.Advance(TimeSpan.FromSeconds(2));
        await tokens.GetAsync(Ct);
        _time.Advance(TimeSpan.FromMinutes(1));
        await FailAsync(tokens);

        Assert.Equal(
            [(LogLevel.Warning, 4), (LogLevel.Debug, 3), (LogLevel.Warning, 4)],
            _log.Entries.Select(entry => (entry.Level, entry.Id.Id)));
        Assert.Equal([false, true], _log.Entries.Where(entry => entry.Id.Id == 4).Select(entry => entry.Fields["CredentialsRejected"]));
        Assert.Equal(1L, Assert.Single(_log.Entries, entry => entry.Id.Id == 3).Fields["Generation"]);
    }

    public void Dispose()
    {
        _log.Dispose();
        _logged.Dispose();
    }

    private static ApinizerApiException Unavailable(int? retryAfter)
        => new("Not now", ApinizerErrorKind.Server, HttpStatusCode.ServiceUnavailable) { RetryAfter = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null };

    private static async Task<ApinizerAuthenticationException> FailAsync(TokenCache tokens)
        => await Assert.ThrowsAsync<ApinizerAuthenticationException>(async () => await tokens.GetAsync(Ct));

    private TokenCache Make(ITokenProvider provider)
    {
        var options = new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), TokenProvider = provider, TimeProvider = _time };
        return ClientParts.CreateTokens(options, () => throw new InvalidOperationException("A provider needs no connection."), _log);
    }
}
