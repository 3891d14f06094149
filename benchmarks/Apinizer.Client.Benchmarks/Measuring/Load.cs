using System.Diagnostics;

namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>Many callers, each of whom makes one call after the other.</summary>
internal sealed record Load(int Callers, int CallsPerCaller)
{
    public async Task<LoadSample> RunAsync(Func<Task> callAsync)
    {
        var latencies = new double[Callers * CallsPerCaller];
        var start = Stopwatches.Read();
        await Task.WhenAll(Enumerable.Range(0, Callers)
            .Select(caller => Task.Run(() => CallAsync(callAsync, latencies.AsMemory(caller * CallsPerCaller, CallsPerCaller)))));
        var sample = Stopwatches.Read().Since(start, latencies.Length);
        return new LoadSample(1e6 / sample.Microseconds, sample.CpuMicroseconds, sample.Bytes, Spread.Percentile(latencies, 0.5), Spread.Percentile(latencies, 0.99));
    }

    private static async Task CallAsync(Func<Task> callAsync, Memory<double> latencies)
    {
        for (var call = 0; call < latencies.Length; call++)
        {
            var start = Stopwatch.GetTimestamp();
            await callAsync();
            latencies.Span[call] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }
}
