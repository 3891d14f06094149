using Apinizer.Client.Workflows;

namespace Apinizer.Client.Tests.Workflows;

/// <summary>A deployment that the Manager reports as done, and worker pods that take their time.</summary>
public sealed class RouteVerificationTests : IDisposable
{
    private static readonly RouteVerificationOptions Patience = new() { MaxPolls = 5, Interval = TimeSpan.FromSeconds(2) };

    private readonly LeapingTime _time = new();
    private readonly FakeManager _manager = new();

    [Theory, Row("P5")]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task The_pods_are_asked_until_all_serve_the_route(int polls)
    {
        _manager.AnswerCall([.. Enumerable.Repeat(Health(active: false), polls - 1), Health(active: true)]);

        var route = await VerifyAsync(Patience);

        Assert.Equal((true, polls), (route.IsLive, route.Polls));
        Assert.Equal(2, route.Health.PodsActive);
        Assert.Equal(TimeSpan.FromSeconds(2) * (polls - 1), _time.Elapsed);
    }

    [Fact, Row("P5")]
    public async Task The_asking_has_an_end_and_then_nothing_is_claimed()
    {
        _manager.AnswerCall(Health(active: false));

        var route = await VerifyAsync(Patience);

        Assert.Equal((false, 5), (route.IsLive, route.Polls));
        Assert.Equal(1, route.Health.PodsActive);
        Assert.Equal(5, _manager.Calls.Count);
    }

    [Fact, Row("P5")]
    public async Task An_answer_that_says_nothing_is_no_yes()
    {
        _manager.AnswerCall(_ => Answers.Json("""{"status":"SUCCESS","resultList":[{}]}"""));

        Assert.False((await VerifyAsync(Patience)).IsLive);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(5, -1)]
    public async Task Impossible_patience_is_refused_before_anything_is_sent(int maxPolls, int seconds)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => VerifyAsync(new() { MaxPolls = maxPolls, Interval = TimeSpan.FromSeconds(seconds) }));

        Assert.Empty(_manager.Calls);
    }

    public void Dispose() => _manager.Dispose();

    private static Func<SentRequest, HttpResponseMessage> Health(bool active) => _ => Answers.Json(
        $$"""{"status":"SUCCESS","resultList":[{"routeActive":{{(active ? "true" : "false")}},"podsResponded":2,"podsActive":{{(active ? 2 : 1)}}}]}""");

    private async Task<RouteVerification> VerifyAsync(RouteVerificationOptions options)
    {
        using var client = TestClient.WithToken(_manager);
        return await client.WaitUntilLiveAsync("shop", "orders", "production", options with { TimeProvider = _time }, TestContext.Current.CancellationToken);
    }
}
