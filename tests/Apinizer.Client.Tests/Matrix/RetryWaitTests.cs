namespace Apinizer.Client.Tests.Matrix;

/// <summary>How long the client waits before it tries again.</summary>
public sealed class RetryWaitTests
{
    [Fact, Row("R1")]
    public async Task A_read_survives_two_failures_and_waits_within_the_bounds_of_the_jitter()
    {
        var waits = new List<(TimeSpan First, TimeSpan Second)>();
        for (var run = 0; run < 500; run++)
        {
            var time = new LeapingTime();
            var at = new List<TimeSpan>();
            using var manager = new FakeManager().AnswerCall(Timed(HttpStatusCode.ServiceUnavailable), Timed(HttpStatusCode.ServiceUnavailable), Timed(HttpStatusCode.OK));
            using var client = TestClient.WithToken(manager, time);

            await client.Projects.ListAsync(TestContext.Current.CancellationToken);

            Assert.Equal(3, manager.Calls.Count);
            waits.Add((at[1] - at[0], at[2] - at[1]));

            Func<SentRequest, HttpResponseMessage> Timed(HttpStatusCode status) => _ =>
            {
                at.Add(time.Elapsed);
                return status == HttpStatusCode.OK ? Answers.Ok() : Answers.Status(status);
            };
        }

        Assert.All(waits, wait => Assert.InRange(wait.First, TimeSpan.Zero, TimeSpan.FromSeconds(0.5)));
        Assert.All(waits, wait => Assert.InRange(wait.Second, TimeSpan.Zero, TimeSpan.FromSeconds(1)));

        // Full jitter: the waits are spread over the whole range, so that callers do not come back together.
        Assert.Contains(waits, wait => wait.First < TimeSpan.FromSeconds(0.1));
        Assert.Contains(waits, wait => wait.First > TimeSpan.FromSeconds(0.4));
        Assert.Contains(waits, wait => wait.Second > TimeSpan.FromSeconds(0.8));
    }

    [Fact, Row("R1")]
    public async Task The_bounds_double_with_every_attempt_and_end_at_twenty_seconds()
    {
        var waits = new List<TimeSpan>();
        for (var run = 0; run < 100; run++)
        {
            using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable));
            using var client = TestClient.WithToken(manager, new LeapingTime(), options => (options.MaxAttempts, options.TotalTimeout) = (10, TimeSpan.FromHours(1)));

            var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));

            var bounds = new[] { 0.5, 1, 2, 4, 8, 16, 20, 20, 20 }.Select(TimeSpan.FromSeconds).ToArray();
            Assert.Equal(10, error.Attempts.Count);
            Assert.All(error.Attempts.SkipLast(1).Zip(bounds), attempt => Assert.InRange(attempt.First.Delay!.Value, TimeSpan.Zero, attempt.Second));
            waits.AddRange(error.Attempts.Skip(6).SkipLast(1).Select(attempt => attempt.Delay!.Value));
        }

        Assert.Contains(waits, wait => wait > TimeSpan.FromSeconds(18));
    }

    [Fact, Row("R2")]
    public async Task A_retry_never_comes_before_the_server_allows_it_and_not_much_later()
    {
        for (var run = 0; run < Many.Times; run++)
        {
            var wait = await WaitAfterAsync(response => response.Headers.TryAddWithoutValidation("Retry-After", "7"));

            Assert.InRange(wait, TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7.7));
        }
    }

    [Fact, Row("R3")]
    public async Task A_date_in_the_future_is_waited_for()
    {
        var date = new LeapingTime().GetUtcNow().AddSeconds(40);

        Assert.InRange(await WaitAfterAsync(response => response.Headers.TryAddWithoutValidation("Retry-After", date.ToString("R"))), TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(44));
    }

    [Fact, Row("R3")]
    public async Task A_date_too_far_away_fails_at_once()
    {
        var date = new LeapingTime().GetUtcNow().AddMinutes(5);

        var error = await FailAtOnceAsync(date.ToString("R"));

        Assert.Equal(TimeSpan.FromMinutes(5), error.RetryAfter);
    }

    [Theory, Row("R3"), Row("R4")]
    [InlineData("Sat, 28 Feb 2026 12:00:00 GMT")]
    [InlineData("-5")]
    [InlineData("abc")]
    [InlineData("")]
    public async Task A_useless_value_leaves_the_usual_wait(string value)
    {
        var waits = new List<TimeSpan>();
        for (var run = 0; run < 50; run++)
        {
            waits.Add(await WaitAfterAsync(response => response.Headers.TryAddWithoutValidation("Retry-After", value)));
        }

        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(0.5)));
        Assert.Contains(waits, wait => wait > TimeSpan.FromSeconds(0.1));
    }

    [Fact, Row("R4")]
    public async Task Zero_means_now() => Assert.Equal(TimeSpan.Zero, await WaitAfterAsync(response => response.Headers.TryAddWithoutValidation("Retry-After", "0")));

    [Theory, Row("R4")]
    [InlineData("409800")]
    [InlineData("2147483647")]
    [InlineData("4294968")]
    [InlineData("99999999999")]
    [InlineData("1e30")]
    public async Task A_value_beyond_the_patience_fails_at_once_and_is_told(string value)
    {
        var error = await FailAtOnceAsync(value);

        Assert.Equal(ApinizerErrorKind.RateLimited, error.Kind);
        Assert.True(error.RetryAfter > TimeSpan.FromSeconds(60));
    }

    [Fact, Row("R4")]
    public async Task Two_headers_are_no_reason_to_crash_or_to_come_too_early()
        => Assert.InRange(await WaitAfterAsync(response => response.Headers.TryAddWithoutValidation("Retry-After", ["9", "9"])), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(9.9));

    [Fact, Row("R5")]
    public async Task The_wait_is_read_from_the_body_when_no_header_tells_it()
        => Assert.InRange(
            await WaitAfterAsync(response => response.Content = new StringContent("""{"error":"rate_limit_exceeded","error_description":"Slow down","retry_after":60}""")),
            TimeSpan.FromSeconds(60),
            TimeSpan.FromSeconds(66));

    [Fact, Row("R6")]
    public async Task A_wait_that_does_not_fit_into_the_total_limit_is_not_begun()
    {
        var error = await FailAtOnceAsync("50", options => options.TotalTimeout = TimeSpan.FromSeconds(45));

        Assert.Equal(TimeSpan.FromSeconds(50), error.RetryAfter);
    }

    private static async Task<TimeSpan> WaitAfterAsync(Action<HttpResponseMessage> limit)
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(
            _ =>
            {
                var response = Answers.Status(HttpStatusCode.TooManyRequests);
                limit(response);
                return response;
            },
            _ => Answers.Ok());
        using var client = TestClient.WithToken(manager, time);

        await client.Projects.ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, manager.Calls.Count);
        return time.Elapsed;
    }

    private static async Task<ApinizerApiException> FailAtOnceAsync(string retryAfter, Action<ApinizerClientOptions>? configure = null)
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(_ =>
        {
            var response = Answers.Status(HttpStatusCode.TooManyRequests);
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            return response;
        });
        using var client = TestClient.WithToken(manager, time, configure);

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(TimeSpan.Zero, time.Elapsed);
        Assert.Single(manager.Calls);
        return error;
    }
}
