using System.Diagnostics;
using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Measuring;

namespace Apinizer.Client.Benchmarks.Workloads;

/// <summary>One contestant with one heavy call in a fresh process: nothing that another one left behind is in its memory.</summary>
internal static class HeavyChild
{
    private const int TimedCalls = 3;

    /// <summary>Runs in the child: memory from the first call, time from those that follow.</summary>
    public static async Task RunAsync(string work, string contestant, string url)
    {
        var heavy = HeavyWork.Named(work);
        using var client = Contestant.Named(contestant).Create(new Target(new Uri(url)));
        for (var i = 0; i < heavy.WarmUpCalls; i++)
        {
            await heavy.WarmUp(client);
        }

        var idle = PeakMemory.Reset();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        await heavy.Call(client);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var peak = PeakMemory.Read() - idle;

        var start = Stopwatches.Read();
        for (var i = 0; i < TimedCalls; i++)
        {
            await heavy.Call(client);
        }

        var timed = Stopwatches.Read().Since(start, TimedCalls);
        Console.WriteLine(new HeavySample(peak, allocated, timed.Microseconds / 1000, timed.CpuMicroseconds / 1000));
    }

    /// <summary>Starts the child.</summary>
    public static async Task<HeavySample> StartAsync(HeavyWork work, Contestant contestant, Uri url)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["heavy", work.Name, contestant.Name, url.AbsoluteUri]) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return HeavySample.Parse(line ?? throw new InvalidOperationException($"{contestant.Name} failed at the {work.Name}."));
    }
}
