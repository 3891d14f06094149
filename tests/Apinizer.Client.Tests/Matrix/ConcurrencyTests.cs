namespace Apinizer.Client.Tests.Matrix;

/// <summary>More calls than places on the wire.</summary>
public sealed class ConcurrencyTests
{
    private const int Count = 10_000;
    private const int Places = 64;

    private static readonly TimeSpan AlmostTheLimit = TimeSpan.FromSeconds(29);

    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000), Row("S10")]
    public async Task Of_ten_thousand_calls_only_as_many_as_there_are_places_are_on_the_wire_and_none_runs_out_of_time()
    {
        using var server = new CrowdedServer(Places);
        using var http = new HttpClient(server) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token", TimeProvider = _time, MaxAttempts = 1 });

        var calls = await Callers.StartAsync(Count, _ => client.Projects.ListAsync(Ct));
        for (var round = 1; round <= 3; round++)
        {
            // The queue waits for 87 seconds, almost three times the limit of an attempt.
            await server.FullAsync(round * Places);
            _time.Advance(AlmostTheLimit);
            server.LetGo(round == 3 ? Count : Places);
        }

        await Task.WhenAll(calls);

        Assert.Equal((Count, Places), (server.Arrived, server.Most));
    }

    /// <summary>Answers only to those who are let go.</summary>
    private sealed class CrowdedServer(int places) : HttpMessageHandler
    {
        private readonly SemaphoreSlim _exits = new(0);
        private readonly SemaphoreSlim _full = new(0);
        private readonly Lock _gate = new();
        private int _inside;

        public int Arrived { get; private set; }

        public int Most { get; private set; }

        public async Task FullAsync(int arrived)
        {
            while (Volatile.Read(ref _inside) < places || Arrived < arrived)
            {
                await _full.WaitAsync(Ct);
            }
        }

        public void LetGo(int count) => _exits.Release(count);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                Arrived++;
                Most = Math.Max(Most, ++_inside);
            }

            _full.Release();
            await _exits.WaitAsync(cancellationToken);
            lock (_gate)
            {
                _inside--;
            }

            return Answers.Ok();
        }

        protected override void Dispose(bool disposing)
        {
            _exits.Dispose();
            _full.Dispose();
            base.Dispose(disposing);
        }
    }
}
