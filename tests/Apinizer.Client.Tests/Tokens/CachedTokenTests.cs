namespace Apinizer.Client.Tests.Tokens;

/// <summary>When a token is renewed, and when it has ended.</summary>
public sealed class CachedTokenTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private static readonly TimeSpan Guess = TimeSpan.FromMinutes(60);

    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(10, 8)]
    [InlineData(25, 20)]
    [InlineData(60, 55)]
    [InlineData(24 * 60, (24 * 60) - 5)]
    [InlineData(48 * 60, (24 * 60) - 5)]
    public void It_is_due_a_fifth_of_its_lifetime_ahead_but_at_most_five_minutes(int minutes, int dueAfter)
    {
        var token = Make(TimeSpan.FromMinutes(minutes));

        _time.Advance(TimeSpan.FromMinutes(dueAfter) - Tick);
        Assert.Equal(TokenState.Fresh, token.StateAt(_time));
        _time.Advance(Tick);
        Assert.Equal(TokenState.Due, token.StateAt(_time));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Without_a_lifetime_it_is_not_renewed_ahead(int? seconds)
    {
        var token = Make(seconds is { } given ? TimeSpan.FromSeconds(given) : null);

        _time.Advance(Guess - Tick);
        Assert.Equal(TokenState.Fresh, token.StateAt(_time));
        _time.Advance(Tick);
        Assert.Equal(TokenState.Expired, token.StateAt(_time));
    }

    [Fact]
    public void It_ends_after_a_day_at_the_latest()
    {
        var token = Make(TimeSpan.FromDays(3));

        _time.Advance(TimeSpan.FromDays(1) - Tick);
        Assert.False(token.IsExpired(_time));
        _time.Advance(Tick);
        Assert.True(token.IsExpired(_time));
    }

    [Fact]
    public void The_clock_that_went_further_counts()
    {
        var slept = Make(TimeSpan.FromMinutes(10));
        _time.JumpWall(TimeSpan.FromMinutes(10)); // The host slept, and the monotonic clock stood still.
        Assert.True(slept.IsExpired(_time));

        var setBack = Make(TimeSpan.FromMinutes(10));
        _time.JumpWall(TimeSpan.FromDays(-1));
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.True(setBack.IsExpired(_time));
    }

    private CachedToken Make(TimeSpan? lifetime) => new(new AccessToken("token", lifetime), generation: 1, Guess, _time);
}
