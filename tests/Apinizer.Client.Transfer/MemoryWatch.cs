using System.Diagnostics;

namespace Apinizer.Client.Transfer;

/// <summary>Looks at the memory of this process all the time, in megabytes.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly Timer _timer;
    private readonly double _start;

    public MemoryWatch()
    {
        GC.Collect();
        _start = Peak = WorkingSet();
        _timer = new Timer(_ => Peak = Math.Max(Peak, WorkingSet()), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));
    }

    public double Peak { get; private set; }

    public double PeakGrowth => Peak - _start;

    public void Dispose() => _timer.Dispose();

    private static double WorkingSet()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64 / 1048576.0;
    }
}
