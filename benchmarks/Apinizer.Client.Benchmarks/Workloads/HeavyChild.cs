using System.Diagnostics;
using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Measuring;

namespace Apinizer.Client.Benchmarks.Workloads;

/// <summary>One contestant with one heavy call in a fresh process: nothing that another one left behind is in its memory.</summary>
internal static class HeavyChild
{
    private const int TimedCalls = 3;

    /// <summary>Runs in the child: memory from the first call, time from the fastest of those that follow, which was disturbed least.</summary>
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

        var timed = new List<Sample>();
        for (var i = 0; i < TimedCalls; i++)
        {
            var start = Stopwatches.Read();
            await heavy.Call(client);
            timed.Add(Stopwatches.Read().Since(start, calls: 1));
        }

        Console.WriteLine(new HeavySample(peak, allocated, timed.Min(sample => sample.Microseconds) / 1000, timed.Min(sample => sample.CpuMicroseconds) / 1000));
    }

    /// <summary>Starts the child.</summary>
    public static async Task<HeavySample> StartAsync(HeavyWork work, Contestant contestant, Uri url)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["heavy", work.Name, contestant.Name, url.AbsoluteUri]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return HeavySample.Parse(line ?? throw new InvalidOperationException($"{contestant.Name} failed at the {work.Name}."));
    }
}
