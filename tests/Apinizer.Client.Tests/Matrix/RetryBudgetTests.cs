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

    [Theory, Row("R23")]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_ten_successes_give_one_retry_back(int retries)
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable));
        using var client = TestClient.WithToken(manager, time);
        for (var call = 0; call < 100; call++)
        {
            await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(200, manager.Calls.Count);
        Assert.Equal(1, await CountAsync());

        manager.AnswerCall(_ => Answers.Ok());
        for (var call = 0; call < 10 * retries; call++)
        {
            await client.Projects.ListAsync(TestContext.Current.CancellationToken);
        }

        manager.AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable));
        Assert.Equal(1 + retries, await CountAsync());

        async Task<int> CountAsync()
        {
            var before = manager.Calls.Count;
            await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));
            return manager.Calls.Count - before;
        }
    }

    [Fact, Row("R23")]
    public void No_success_saves_up_more_than_a_hundred_retries()
    {
        var budget = new RetryBudget();
        Assert.True(budget.TryTake());
        for (var call = 0; call < 1_000; call++)
        {
            budget.Succeeded();
        }

        Assert.Equal(100, Enumerable.Range(0, 1_000).Count(_ => budget.TryTake()));
    }
}
