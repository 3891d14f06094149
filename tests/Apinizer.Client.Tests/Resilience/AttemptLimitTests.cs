namespace Apinizer.Client.Tests.Resilience;

/// <summary>When a request on the wire is given up.</summary>
public sealed class AttemptLimitTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(7);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    [Theory(Timeout = 60_000)]
    [InlineData("projects.list", false)]
    [InlineData("credentials.changePassword", true)]
    [InlineData("apiProxies.deployment.deploy", true)]
    [InlineData("apiProxies.export", true)]
    public async Task A_request_is_given_up_when_its_own_limit_is_reached(string operation, bool isLong)
    {
        var time = new ManualTime();
        var sent = new TaskCompletionSource<CancellationToken>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var manager = new FakeManager
        {
            Gate = (_, cancellationToken) =>
            {
                sent.SetResult(cancellationToken);
                return Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            },
        };
        using var client = TestClient.WithToken(manager, time, options => (options.AttemptTimeout, options.TransferTimeout, options.MaxAttempts) = (Short, Long, 1));
        var call = ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken);
        var givenUp = await sent.Task;

        time.Advance((isLong ? Long : Short) - Tick);
        Assert.False(givenUp.IsCancellationRequested);
        time.Advance(Tick);
        Assert.True(givenUp.IsCancellationRequested);

        await Assert.ThrowsAnyAsync<ApinizerException>(() => call);
        Assert.Single(manager.Calls);
    }
}
