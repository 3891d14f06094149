namespace Apinizer.Client.Tests.Matrix;

/// <summary>A server that is down does not get a multiple of its load.</summary>
public sealed class RetryBudgetTests
{
    [Fact, Row("R23")]
    public async Task A_thousand_callers_of_a_dead_server_send_not_much_more_than_a_thousand_requests()
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable));
        using var client = TestClient.WithToken(manager, time);

        var calls = Enumerable.Range(0, 1_000).Select(_ => Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken))).ToArray();
        var errors = await Task.WhenAll(calls);

        Assert.InRange(manager.Calls.Count, 1_001, 1_100);
        Assert.All(errors.Where(error => error.Attempts.Count < 4), error => Assert.Contains("retry budget is used up", error.Attempts[^1].Reason, StringComparison.Ordinal));
    }

    [Fact, Row("R23")]
    public async Task Success_gives_the_budget_back()
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable));
        using var client = TestClient.WithToken(manager, time);
        for (var call = 0; call < 100; call++)
        {
            await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(1, await CountAsync());

        manager.AnswerCall(_ => Answers.Ok());
        for (var call = 0; call < 20; call++)
        {
            await client.Projects.ListAsync(TestContext.Current.CancellationToken);
        }

        manager.AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable));
        Assert.Equal(3, await CountAsync());

        async Task<int> CountAsync()
        {
            var before = manager.Calls.Count;
            await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));
            return manager.Calls.Count - before;
        }
    }
}
