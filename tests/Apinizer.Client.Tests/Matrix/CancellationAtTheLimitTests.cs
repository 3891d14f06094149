namespace Apinizer.Client.Tests.Matrix;

/// <summary>The caller and a limit end a call in the same moment.</summary>
public sealed class CancellationAtTheLimitTests
{
    private const int Runs = 1_000;

    private readonly ManualTime _time = new();

    [Theory(Timeout = 60_000), Row("S4")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_caller_who_ends_the_call_at_the_moment_of_the_limit_wins(bool callerFirst)
    {
        using var server = new LingeringServer();
        using var client = TestClient.WithToken(server, _time, options => options.MaxAttempts = 1);
        for (var run = 0; run < Runs; run++)
        {
            using var caller = new CancellationTokenSource();
            using var first = callerFirst ? CancelWhenDue() : null;
            var request = server.Next();
            var call = client.Projects.ListAsync(caller.Token);
            await request.Arrived;
            using var second = callerFirst ? null : CancelWhenDue();

            _time.Advance(TimeSpan.FromSeconds(30));
            request.Release(); // Until here, neither could come to its end.

            var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            Assert.Equal(caller.Token, error.CancellationToken);

            ITimer CancelWhenDue() => _time.CreateTimer(_ => caller.Cancel(), null, TimeSpan.FromSeconds(30), Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Never answers, and when a request is cancelled it ends only when it is released, in each form that a cancellation takes.</summary>
    private sealed class LingeringServer : HttpMessageHandler
    {
        private Request _request = new();
        private int _ended;

        public Request Next() => _request = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await _request.RunAsync();
            Assert.True(cancellationToken.IsCancellationRequested);
            throw (_ended++ % 3) switch
            {
                0 => new OperationCanceledException(cancellationToken),
                1 => new HttpRequestException(HttpRequestError.Unknown, "The connection was closed."),
                _ => new IOException("The stream was closed."),
            };
        }

        public sealed class Request
        {
            private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
            private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

            public Task Arrived => _arrived.Task;

            public void Release() => _released.SetResult();

            public Task RunAsync()
            {
                _arrived.SetResult();
                return _released.Task;
            }
        }
    }
}
