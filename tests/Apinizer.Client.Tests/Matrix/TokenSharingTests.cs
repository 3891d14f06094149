using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>One token request serves everybody, and belongs to nobody.</summary>
public sealed class TokenSharingTests(ITestOutputHelper output)
{
    private const int Rounds = Many.Times / 100;

    private static readonly Uri Projects = new("https://manager.example.com/apiops/projects/");

    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Row("T1")]
    public async Task Ten_thousand_callers_with_an_expired_token_cause_one_token_request_a_hundred_times_over()
    {
        using var manager = new CountingManager();
        using var http = BehindAuthentication(manager);
        await SendAsync(http);

        for (var round = 1; round <= Rounds; round++)
        {
            _time.Advance(TimeSpan.FromHours(1));
            manager.HoldTokens();
            var calls = await Callers.StartAsync(Many.Times, _ => SendAsync(http));
            Assert.DoesNotContain(calls, call => call.IsCompleted);
            manager.ReleaseTokens();
            await Task.WhenAll(calls);
            Assert.Equal(1 + round, manager.TokenRequests);
        }

        Assert.Equal(1 + (Many.Times * Rounds), manager.Calls);
        output.WriteLine($"{Rounds} rounds of {Many.Times:N0} callers: {manager.TokenRequests - 1} token requests, {manager.Calls - 1} calls.");
    }

    [Fact, Row("T1")]
    public async Task Ten_thousand_calls_of_a_client_whose_token_expired_cause_one_token_request()
    {
        using var manager = new CountingManager();
        using var client = TestClient.WithPassword(manager, _time);
        await client.Projects.ListAsync(Ct);

        _time.Advance(TimeSpan.FromHours(1));
        manager.HoldTokens();
        var calls = await Callers.StartAsync(Many.Times, _ => client.Projects.ListAsync(Ct));
        manager.ReleaseTokens();
        await Task.WhenAll(calls);

        Assert.Equal(2, manager.TokenRequests);
        Assert.Equal(Many.Times + 1, manager.Calls);
    }

    [Fact, Row("T2")]
    public async Task At_a_cold_start_ten_thousand_callers_wait_for_one_token_and_nothing_goes_out_before_it()
    {
        using var manager = HoldingTokens();
        using var client = TestClient.WithPassword(manager, _time);

        var calls = await Callers.StartAsync(Many.Times, _ => client.Projects.ListAsync(Ct));
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Empty(manager.Calls);
        _release.SetResult();
        await Task.WhenAll(calls);

        Assert.Single(manager.TokenRequests);
        Assert.Equal(Many.Times, manager.Calls.Count);
        Assert.All(manager.Calls, call => Assert.Equal("Bearer issued-token", call.Authorization));
    }

    [Fact, Row("T3")]
    public async Task The_first_waiter_who_gives_up_is_the_only_one_who_gets_nothing()
    {
        using var manager = HoldingTokens();
        using var client = TestClient.WithPassword(manager, _time);
        using var givesUp = new CancellationTokenSource();

        var first = client.Projects.ListAsync(givesUp.Token);
        var others = await Callers.StartAsync(999, _ => client.Projects.ListAsync(Ct));
        await givesUp.CancelAsync();
        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _release.SetResult();
        await Task.WhenAll(others);

        Assert.Equal(givesUp.Token, canceled.CancellationToken);
        Assert.Equal(999, manager.Calls.Count);
        Assert.Single(manager.TokenRequests);
    }

    [Fact, Row("T4")]
    public async Task When_all_waiters_give_up_the_token_is_fetched_and_kept_all_the_same()
    {
        using var manager = HoldingTokens();
        using var client = TestClient.WithPassword(manager, _time);
        using var giveUp = new CancellationTokenSource();

        var waiters = await Callers.StartAsync(100, _ => client.Projects.ListAsync(giveUp.Token));
        await giveUp.CancelAsync();
        foreach (var waiter in waiters)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter);
        }

        _release.SetResult();
        await client.Projects.ListAsync(Ct);

        Assert.Single(manager.TokenRequests);
        Assert.Single(manager.Calls);
    }

    [Fact, Row("T4")]
    public async Task A_fetch_that_fails_when_nobody_waits_any_more_leaves_no_unobserved_exception()
    {
        var unobserved = new ConcurrentQueue<string>();
        EventHandler<UnobservedTaskExceptionEventArgs> watch = (_, found) => unobserved.Enqueue(found.Exception.ToString());
        TaskScheduler.UnobservedTaskException += watch;
        try
        {
            ForgetFailure("The watch works.");
            using (var manager = HoldingTokens().AnswerToken(_ => Answers.Failure("Nobody is left to hear this.", HttpStatusCode.Unauthorized)))
            {
                await AbandonAsync(manager);
            }

            GC.Collect();
            GC.WaitForPendingFinalizers();
            Assert.Contains(unobserved, text => text.Contains("The watch works.", StringComparison.Ordinal));
            Assert.DoesNotContain(unobserved, text => text.Contains("Nobody is left to hear this.", StringComparison.Ordinal));
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= watch;
        }
    }

    private async Task AbandonAsync(FakeManager manager)
    {
        using var client = TestClient.WithPassword(manager, _time);
        using var giveUp = new CancellationTokenSource();
        var waiters = await Callers.StartAsync(100, _ => client.Projects.ListAsync(giveUp.Token));
        await giveUp.CancelAsync();
        foreach (var waiter in waiters)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter);
        }

        _release.SetResult();
        await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));
        Assert.Single(manager.TokenRequests);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ForgetFailure(string message) => _ = Task.FromException(new InvalidOperationException(message));

    /// <summary>The part of the client that tokens are about, so that a million calls take seconds.</summary>
    private HttpMessageInvoker BehindAuthentication(HttpMessageHandler manager)
    {
        var options = new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Username = TestClient.Username, Password = TestClient.Password, TimeProvider = _time };
        HttpMessageInvoker? http = null;
        var tokens = ClientParts.CreateTokens(options, () => http!, NullLogger.Instance);
        return http = new HttpMessageInvoker(new AuthenticationHandler(tokens, options, NullLogger.Instance) { InnerHandler = manager });
    }

    private static async Task SendAsync(HttpMessageInvoker http)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Projects);
        using var response = await http.SendAsync(request, Ct);
        Assert.Equal("issued-token", request.Headers.Authorization?.Parameter);
    }

    private FakeManager HoldingTokens() => new()
    {
        Gate = (request, cancellationToken) => request.IsTokenRequest ? _release.Task.WaitAsync(cancellationToken) : Task.CompletedTask,
    };
}
