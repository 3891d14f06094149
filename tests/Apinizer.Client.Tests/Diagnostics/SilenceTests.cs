using System.Diagnostics;

namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>Whoever does not listen does not pay. These run alone: a listener of another test would be heard here.</summary>
[Collection(nameof(SilenceTests)), CollectionDefinition(nameof(SilenceTests), DisableParallelization = true)]
public sealed class SilenceTests(ITestOutputHelper output) : IDisposable
{
    private const int Calls = 100;
    private const int Rounds = 30;
    private const int SmallestObject = 24; // The compiler optimizes while it measures, and may save one here or there.

    private readonly HttpClient _http = new(new InstantManager());

    public void Dispose() => _http.Dispose();

    [Fact]
    public void Telemetry_costs_no_byte_while_nobody_listens()
    {
        using var transport = ClientParts.Around(_http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "token" }, loggerFactory: null).Transport;
        var (with, without) = (long.MaxValue, long.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            with = Math.Min(with, Measure(() => transport.ChangeAsync(NewCall(), CancellationToken.None)));
            without = Math.Min(without, Measure(() => transport.RunUnwatchedAsync(NewCall(), ChangeReader.Instance, CancellationToken.None)));
        }

        output.WriteLine($"{with / Calls} bytes for a call with telemetry that nobody listens to, {without / Calls} without telemetry.");
        Assert.InRange(with, 0, without + (Calls * (SmallestObject - 1)));

        using var listener = new ActivityListener { ShouldListenTo = source => source.Name == ApinizerTelemetry.ActivitySourceName, Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded };
        ActivitySource.AddActivityListener(listener);
        var heard = Measure(() => transport.ChangeAsync(NewCall(), CancellationToken.None));
        output.WriteLine($"{heard / Calls} bytes with a listener.");
        Assert.True(heard > with, "The measurement does not see what telemetry costs.");
    }

    [Fact]
    public async Task Nothing_is_made_for_a_call_that_nobody_listens_to()
    {
        using var transport = ClientParts.Around(_http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "token" }, loggerFactory: null).Transport;
        var call = NewCall();

        await transport.ChangeAsync(call, CancellationToken.None);

        Assert.Null(call.Observation);
    }

    private static ApiCall NewCall() => new(ApiMethod.Of("credentials.delete").Operation, "/apiops/projects/shop/credentials/jane/");

    private static long Measure(Func<Task<OperationResult>> call)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var each = 0; each < Calls; each++)
        {
            _ = call().GetAwaiter().GetResult();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Answers before it returns, so that all of a call happens on one thread.</summary>
    private sealed class InstantManager : HttpMessageHandler
    {
        private static readonly byte[] Success = """{"status":"SUCCESS","deploymentResult":{"success":true}}"""u8.ToArray();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(Success) });
    }
}
