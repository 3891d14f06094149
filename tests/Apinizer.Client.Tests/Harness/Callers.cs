namespace Apinizer.Client.Tests;

/// <summary>Many callers at once.</summary>
internal static class Callers
{
    private const int Threads = 4;

    /// <summary>Starts all calls, from several threads, and returns when each has come to its first wait.</summary>
    public static async Task<Task[]> StartAsync(int count, Func<int, Task> call)
    {
        var calls = new Task[count];
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(() =>
        {
            for (var caller = thread; caller < count; caller += Threads)
            {
                calls[caller] = call(caller);
            }
        })));
        return calls;
    }
}
