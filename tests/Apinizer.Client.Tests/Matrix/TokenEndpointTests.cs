namespace Apinizer.Client.Tests.Matrix;

/// <summary>A token endpoint that fails for a while, or for good.</summary>
public sealed class TokenEndpointTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Faults => ["500", "502", "503", "504", "reset", "cut"];

    [Theory(Timeout = 60_000), Row("T6"), MemberData(nameof(Faults))]
    public async Task A_passing_fault_is_retried_once_for_all_callers(string fault)
    {
        using var manager = new FakeManager().AnswerToken(_ => Fail(fault), _ => Answers.Token());
        using var client = TestClient.WithPassword(manager, _time);

        var calls = await Callers.StartAsync(1_000, _ => client.Projects.ListAsync(Ct));
        await _time.RunAsync(Task.WhenAll(calls), horizon: Second);
        await Task.WhenAll(calls);

        Assert.Equal(2, manager.TokenRequests.Count);
        Assert.Equal(1_000, manager.Calls.Count);
        Assert.InRange(_time.Elapsed, TimeSpan.Zero, Second);
    }

    [Fact, Row("T7"), Row("T24")]
    public async Task An_endpoint_that_is_down_is_asked_at_growing_intervals()
    {
        using var manager = new FakeManager().AnswerToken(_ => Fail("503"));
        using var client = TestClient.WithPassword(manager, _time);

        var callers = 0;
        for (; _time.Elapsed < TimeSpan.FromMinutes(1); callers++)
        {
            var call = client.Projects.ListAsync(Ct);
            await _time.RunAsync(call, horizon: Second);
            var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => call);
            Assert.False(error.CredentialsRejected);
            _time.Advance(TimeSpan.FromMilliseconds(6));
        }

        Assert.InRange(callers, 8_000, 10_000); // The rest of the minute went by while some waited for the retry.
        Assert.InRange(manager.TokenRequests.Count, 8, 12);
        Assert.Empty(manager.Calls);
    }

    [Theory, Row("T8")]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Retry_After_holds_for_all_callers(int status)
    {
        var wait = TimeSpan.FromSeconds(90);
        using var manager = new FakeManager().AnswerToken(_ => Answers.Status((HttpStatusCode)status, wait), _ => Answers.Token());
        using var client = TestClient.WithPassword(manager, _time);

        while (_time.Elapsed < wait)
        {
            await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));
            Assert.Single(manager.TokenRequests);
            _time.Advance(Second);
        }

        Assert.Empty(await client.Projects.ListAsync(Ct));
    }

    [Fact, Row("T8")]
    public async Task A_Retry_After_of_years_does_not_end_the_client()
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Status(HttpStatusCode.ServiceUnavailable, TimeSpan.FromDays(3650)), _ => Answers.Token());
        using var client = TestClient.WithPassword(manager, _time);
        await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        _time.Advance(TimeSpan.FromHours(1));

        Assert.Empty(await client.Projects.ListAsync(Ct));
    }

    [Fact(Timeout = 60_000), Row("T9")]
    public async Task An_endpoint_that_hangs_is_given_up_after_ten_seconds_twice()
    {
        using var hanging = new SemaphoreSlim(0);
        using var manager = new FakeManager
        {
            Gate = (_, cancellationToken) =>
            {
                hanging.Release();
                return Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            },
        };
        using var client = TestClient.WithPassword(manager, _time);

        var call = client.Projects.ListAsync(Ct);
        await hanging.WaitAsync(Ct);
        _time.Advance(TimeSpan.FromSeconds(10));
        await _time.RunAsync(hanging.WaitAsync(Ct), horizon: Second);
        _time.Advance(TimeSpan.FromSeconds(10));
        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => call);

        var limit = Assert.IsType<ApinizerTimeoutException>(error.InnerException);
        Assert.Equal("TokenAcquisition", limit.LimitName);
        Assert.InRange(_time.Elapsed, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(21));
        Assert.Equal(2, manager.TokenRequests.Count);
        Assert.Empty(manager.Calls);
    }

    [Fact(Timeout = 60_000), Row("T9")]
    public async Task A_token_provider_that_hangs_is_given_up_after_thirty_seconds()
    {
        using var manager = new FakeManager();
        var provider = new HangingProvider();
        using var client = TestClient.WithProvider(manager, provider, _time, options => options.AttemptTimeout = TimeSpan.FromSeconds(5));

        var call = client.Projects.ListAsync(Ct);
        await provider.Asked;
        _time.Advance(TimeSpan.FromSeconds(29.9));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => call);

        Assert.Equal("TokenAcquisition", Assert.IsType<ApinizerTimeoutException>(error.InnerException).LimitName);
        Assert.Empty(manager.Requests);
    }

    [Fact, Row("T24")]
    public async Task Without_a_token_nothing_goes_out_whatever_the_operation()
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Html());
        using var client = TestClient.WithPassword(manager, _time);

        foreach (var method in ApiMethod.All.Where(method => method.Operation.Permission != "none"))
        {
            await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => method.InvokeAsync(client, cancellationToken: Ct));
        }

        Assert.Empty(manager.Calls);
    }

    [Fact]
    public async Task The_health_check_needs_no_token()
    {
        using var manager = new FakeManager().AnswerToken(_ => Fail("500"));
        using var client = TestClient.WithPassword(manager, _time);

        await client.Test.HealthcheckAsync(Ct);

        Assert.Empty(manager.TokenRequests);
        Assert.Null(Assert.Single(manager.Calls).Authorization);
    }

    private static HttpResponseMessage Fail(string fault) => fault switch
    {
        "reset" => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was reset."),
        "cut" => throw new IOException("The connection broke."),
        _ => Answers.Status(Enum.Parse<HttpStatusCode>(fault)),
    };

    private sealed class HangingProvider : ITokenProvider
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        /// <summary>It even ignores the token that should end it.</summary>
        public Task<AccessToken> GetTokenAsync(CancellationToken cancellationToken)
        {
            _asked.SetResult();
            return new TaskCompletionSource<AccessToken>().Task;
        }
    }
}
