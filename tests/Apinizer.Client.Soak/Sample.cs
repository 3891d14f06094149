namespace Apinizer.Client.Soak;

/// <summary>What the process holds while no call is under way.</summary>
internal sealed record Sample(TimeSpan At, long Calls, double HeapMegabytes, int Handles, int Sockets, int Threads, long Timers)
{
    public static Sample Take(TimeSpan at, long calls)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers(); // These report tasks whose exceptions nobody looked at.
        }

        var handles = OperatingSystem.IsLinux() ? Directory.GetFileSystemEntries("/proc/self/fd") : [];
        return new Sample(at, calls, GC.GetTotalMemory(forceFullCollection: true) / 1048576.0, handles.Length, handles.Count(IsSocket), ThreadPool.ThreadCount, Timer.ActiveCount);
    }

    /// <summary>The one that was opened to list the others is gone by now.</summary>
    private static bool IsSocket(string handle)
    {
        try
        {
            return new FileInfo(handle).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) == true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
