using System.Diagnostics;

namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>Whoever does not listen does not pay. These run alone: a listener of another test would be heard here.</summary>
[Collection(nameof(SilenceTests)), CollectionDefinition(nameof(SilenceTests), DisableParallelization = true)]
public sealed class SilenceTests(ITestOutputHelper output) : IDisposable
{
    private const int Calls = 2000;

    private readonly HttpClient _http = new(new InstantManager());

    public void Dispose() => _http.Dispose();

    [Fact]
    public void Telemetry_costs_no_byte_while_nobody_listens()
    {
        using var transport = ClientParts.Around(_http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "token" }, loggerFactory: null).Transport;
        var (with, without) = (new List<long>(), new List<long>());
        for (var call = 0; call < Calls; call++)
        {
            with.Add(Measure(() => transport.ChangeAsync(NewCall(), CancellationToken.None)));
            without.Add(Measure(() => transport.RunUnwatchedAsync(NewCall(), ChangeReader.Instance, CancellationToken.None)));
        }

        output.WriteLine($"{Usual(with)} bytes for a call with telemetry that nobody listens to, {Usual(without)} without telemetry.");
        Assert.Equal(Usual(without), Usual(with));

        using var listener = new ActivityListener { ShouldListenTo = source => source.Name == ApinizerTelemetry.ActivitySourceName, Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded };
        ActivitySource.AddActivityListener(listener);
        var heard = Measure(() => transport.ChangeAsync(NewCall(), CancellationToken.None));
        output.WriteLine($"{heard} bytes with a listener.");
        Assert.True(heard > Usual(with), "The measurement does not see what telemetry costs.");
    }

    [Fact]
    public async Task Nothing_is_made_for_a_call_that_nobody_listens_to()
    {
        using var transport = ClientParts.Around(_http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "token" }, loggerFactory: null).Transport;
        var call = NewCall();

        await transport.ChangeAsync(call, CancellationToken.None);

        Assert.Null(call.Observation);
    }

    private static ApiCall NewCall() => new(ApiMethod.Of("credentials.delete").Operation, "https://manager.example.com/apiops/projects/shop/credentials/jane/");

    /// <summary>A few calls cost more or less: the runtime compiles, and pools fill.</summary>
    private static long Usual(IEnumerable<long> bytes) => bytes.GroupBy(each => each).MaxBy(same => same.Count())!.Key;

    private static long Measure(Func<Task<OperationResult>> call)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = call().GetAwaiter().GetResult();
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
