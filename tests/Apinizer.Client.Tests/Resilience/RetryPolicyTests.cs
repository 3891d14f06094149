using Microsoft.Extensions.Logging.Abstractions;

namespace Apinizer.Client.Tests.Resilience;

/// <summary>Whether there is time for another attempt, and what the call remembers of the last one.</summary>
public sealed class RetryPolicyTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Without_time_left_nothing_is_repeated_not_even_at_once() => Assert.Null(NextDelay(Begin("projects.list"), TooMany(0), TimeSpan.Zero));

    [Fact]
    public void What_the_attempts_took_is_gone_from_the_time_of_the_call()
    {
        var startedAt = _time.GetTimestamp();
        _time.Advance(TimeSpan.FromSeconds(30));

        Assert.Null(NextDelay(Begin("projects.list"), TooMany(20), TimeSpan.FromSeconds(45), startedAt));
        Assert.NotNull(NextDelay(Begin("projects.list"), TooMany(10), TimeSpan.FromSeconds(45), startedAt));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void However_long_a_call_may_take_there_is_an_end_to_its_patience(int asked, bool repeats)
        => Assert.Equal(repeats, NextDelay(Begin("projects.list"), TooMany(asked), TimeSpan.FromHours(1)) is not null);

    [Fact]
    public void An_attempt_that_the_server_refused_is_answered()
    {
        var call = Begin("credentials.create");
        call.IsUnanswered = true;

        Assert.NotNull(NextDelay(call, TooMany(1), TimeSpan.FromHours(1)));

        Assert.False(call.IsUnanswered);
        Assert.False(call.HadAmbiguousAttempt);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_attempt_without_an_answer_stays_what_it_was(bool wasSent)
    {
        var call = Begin("projects.list");
        call.IsUnanswered = wasSent;

        NextDelay(call, new IOException("The connection broke."), TimeSpan.FromHours(1));

        Assert.Equal(wasSent, call.IsUnanswered);
        Assert.True(call.HadAmbiguousAttempt);
    }

    private static ApiCall Begin(string operation)
    {
        var call = new ApiCall(ApiMethod.Of(operation).Operation, "/apiops/");
        call.BeginAttempt();
        return call;
    }

    private static ApinizerApiException TooMany(int retryAfter)
        => new("Slow down", ApinizerErrorKind.RateLimited, HttpStatusCode.TooManyRequests) { RetryAfter = TimeSpan.FromSeconds(retryAfter) };

    private TimeSpan? NextDelay(ApiCall call, Exception failure, TimeSpan total, long? startedAt = null)
        => new RetryPolicy(new ApinizerClientOptions { TimeProvider = _time }, _time, NullLogger.Instance).NextDelay(call, failure, total, startedAt ?? _time.GetTimestamp());
}
