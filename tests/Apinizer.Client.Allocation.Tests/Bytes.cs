namespace Apinizer.Client.Allocation.Tests;

/// <summary>Counts what a call allocates.</summary>
internal static class Bytes
{
    private const int Calls = 200;

    /// <summary>Of many calls the usual one: the first fill caches, and pools give away what they have.</summary>
    public static long Of(Action call)
    {
        var counts = new long[Calls];
        for (var index = 0; index < Calls; index++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            call();
            counts[index] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return counts.GroupBy(count => count).MaxBy(same => same.Count())!.Key;
    }

    /// <summary>A call that ends before its method returns.</summary>
    public static long Of(Func<Task> call) => Of(() =>
    {
        var task = call();
        Assert.True(task.IsCompletedSuccessfully, "The call does not stay on its thread, so that its bytes cannot be counted.");
    });
}
