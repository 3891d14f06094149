namespace Apinizer.Client.Tests.Matrix;

/// <summary>A server that is down, and a client that was told to leave it alone then.</summary>
public sealed class CircuitBreakerTests : IDisposable
{
    private static readonly TimeSpan Break = TimeSpan.FromSeconds(15);

    private readonly ManualTime _time = new();
    private readonly FakeManager _manager = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, Row("S12")]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(null)]
    public async Task When_nobody_answers_calls_fail_at_once_until_the_break_is_over(int? status)
    {
        _manager.AnswerCall(_ => status is { } code ? Answers.Status((HttpStatusCode)code) : throw new HttpRequestException(HttpRequestError.ConnectionError, "Refused"));
        using var client = Connect();
        await FailAsync(client, 20);
        Assert.Equal(20, _manager.Calls.Count);

        _time.Advance(TimeSpan.FromSeconds(5));
        var open = await Assert.ThrowsAsync<ApinizerCircuitOpenException>(() => client.Projects.ListAsync(Ct));

        Assert.Equal(ApinizerErrorKind.CircuitOpen, open.Kind);
        Assert.Equal(TimeSpan.FromSeconds(10), open.RetryAfter);
        Assert.Equal("projects.list", open.Operation!.Id);
        Assert.Equal(20, _manager.Calls.Count);

        _manager.AnswerCall(_ => Answers.Ok());
        _time.Advance(TimeSpan.FromSeconds(10));
        await client.Projects.ListAsync(Ct);
        await client.Projects.ListAsync(Ct);
        Assert.Equal(22, _manager.Calls.Count);
    }

    [Theory, Row("S12")]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_server_that_answers_is_there(int status)
    {
        _manager.AnswerCall(_ => Answers.Failure("No.", (HttpStatusCode)status));
        using var client = Connect();

        await FailAsync(client, 100);

        Assert.Equal(100, _manager.Calls.Count);
    }

    [Fact, Row("S12")]
    public async Task A_call_without_a_token_says_nothing_about_the_server()
    {
        using var client = TestClient.WithProvider(_manager, new EmptyProvider(), _time, options => (options.MaxAttempts, options.CircuitBreakDuration) = (1, Break));

        await FailAsync(client, 100);

        Assert.Empty(_manager.Requests);
    }

    [Fact, Row("S12")]
    public async Task Without_the_option_there_is_no_circuit_breaker()
    {
        _manager.AnswerCall(_ => Answers.Status(HttpStatusCode.BadGateway));
        using var client = TestClient.WithToken(_manager, _time, options => options.MaxAttempts = 1);

        await FailAsync(client, 100);

        Assert.Equal(100, _manager.Calls.Count);
    }

    [Fact, Row("S12")]
    public async Task Each_client_has_its_own()
    {
        _manager.AnswerCall(_ => Answers.Status(HttpStatusCode.BadGateway));
        using var down = Connect();
        using var other = Connect();
        await FailAsync(down, 20);
        _manager.AnswerCall(_ => Answers.Ok());

        await Assert.ThrowsAsync<ApinizerCircuitOpenException>(() => down.Projects.ListAsync(Ct));
        await other.Projects.ListAsync(Ct);
    }

    public void Dispose() => _manager.Dispose();

    private static async Task FailAsync(ApinizerClient client, int times)
    {
        for (var call = 0; call < times; call++)
        {
            var error = await Assert.ThrowsAnyAsync<ApinizerException>(() => client.Projects.ListAsync(Ct));
            Assert.IsNotType<ApinizerCircuitOpenException>(error);
        }
    }

    private ApinizerClient Connect() => TestClient.WithToken(_manager, _time, options =>
    {
        options.MaxAttempts = 1;
        options.CircuitBreakDuration = Break;
    });

    private sealed class EmptyProvider : ITokenProvider
    {
        public Task<AccessToken> GetTokenAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("No token today.");
    }
}
