using System.Diagnostics;

namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>The state of the clock, the processor and the allocator at one moment.</summary>
internal readonly record struct Stopwatches(long Timestamp, TimeSpan Cpu, long Bytes)
{
    public static Stopwatches Read() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));

    public Sample Since(Stopwatches start, int calls) => new(
        (double)(Bytes - start.Bytes) / calls,
        Stopwatch.GetElapsedTime(start.Timestamp, Timestamp).TotalMicroseconds / calls,
        (Cpu - start.Cpu).TotalMicroseconds / calls);
}
