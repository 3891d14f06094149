using System.Globalization;

namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>The memory of this process as the kernel counts it: what is resident, and the most that was since the last reset.</summary>
internal static class PeakMemory
{
    /// <summary>Gives back what can be given back, forgets the peak, and returns what is in use.</summary>
    public static long Reset()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        // 5 sets the peak to what is resident now: man 5 proc.
        File.WriteAllText("/proc/self/clear_refs", "5");
        return Read("VmHWM:");
    }

    public static long Read() => Read("VmHWM:");

    private static long Read(string key)
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(key, StringComparison.Ordinal));
        return 1024 * long.Parse(line[key.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
    }
}
