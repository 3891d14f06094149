using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Manager;

namespace Apinizer.Client.Benchmarks.Workloads;

/// <summary>Only who sends the same may be compared.</summary>
internal static class SameRequests
{
    public static async Task EnsureAsync(byte[] answer, Func<IContestant, Task> call)
    {
        string? expected = null;
        foreach (var contestant in Contestant.All)
        {
            using var manager = new RecordingManager(answer);
            using var client = contestant.Create(Target.Recording(manager));
            await call(client);
            var sent = manager.Requests.Single();
            expected ??= sent;
            if (sent != expected)
            {
                throw new InvalidOperationException($"{contestant.Name} sends\n{sent}\nand not\n{expected}");
            }
        }
    }
}
