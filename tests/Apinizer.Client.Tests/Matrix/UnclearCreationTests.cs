using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>A creation whose answer is lost. The client never takes over an object that it finds: what counts as equal only the caller knows.</summary>
public sealed class UnclearCreationTests
{
    private static readonly ApiProxyFromUrlInput Orders = new() { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.EmptyApi };

    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, Row("R9")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_lost_answer_the_caller_can_look_whether_it_was_created(bool commits)
    {
        var exists = false;
        using var arrived = new SemaphoreSlim(0);
        using var manager = new FakeManager
        {
            Gate = (request, cancellationToken) =>
            {
                if (request.Method != HttpMethod.Post)
                {
                    return Task.CompletedTask;
                }

                exists = commits;
                arrived.Release();
                return Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            },
        };
        manager.AnswerCall(_ => exists
            ? Answers.Json("""{"status":"SUCCESS","resultList":[{"name":"orders"}]}""")
            : Answers.Failure("ApiProxy (orders) is not found!"));
        using var client = TestClient.WithToken(manager, _time);

        var creation = client.ApiProxies.CreateFromUrlAsync("shop", Orders, Ct);
        await arrived.WaitAsync(Ct);
        _time.Advance(TimeSpan.FromSeconds(30));
        var error = await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(() => creation);
        var found = await client.ApiProxies.GetAsync("shop", "orders", cancellationToken: Ct).OrNullIfNotFound();

        Assert.Equal("apiProxies.get", error.Operation!.VerifyWith);
        Assert.Equal(commits, found is not null);
        Assert.Single(manager.Calls, call => call.Method == HttpMethod.Post);
    }

    [Fact, Row("R10")]
    public async Task A_name_that_is_taken_at_the_second_attempt_is_told_and_nothing_is_adopted()
    {
        using var manager = new FakeManager().AnswerCall(
            _ => Answers.Status(HttpStatusCode.TooManyRequests),
            _ => Answers.Failure("ApiProxy (orders) is already exist!"));
        using var client = TestClient.WithToken(manager, new LeapingTime());

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.ApiProxies.CreateFromUrlAsync("shop", Orders, Ct));

        Assert.Equal(ApinizerErrorKind.AlreadyExists, error.Kind);
        Assert.Equal(["HTTP 429, RateLimited", "HTTP 400, AlreadyExists"], error.Attempts.Select(attempt => attempt.Reason));
        Assert.Equal(2, manager.Calls.Count);
    }
}
