using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Manager;

namespace Apinizer.Client.Benchmarks.Workloads;

/// <summary>A call that takes memory or moves a file, and a smaller one of the same kind to get used to it.</summary>
internal sealed record HeavyWork(string Name, int WarmUpCalls, Func<IContestant, Task> WarmUp, Func<IContestant, Task> Call)
{
    public static HeavyWork List { get; } = new("list", 20, client => client.ListAsync(Facts.MiddlingProject), client => client.ListAsync(Facts.LargeProject));

    public static HeavyWork Download { get; } = new(
        "download", 8, client => client.DownloadAsync(Facts.ApiProxy, Stream.Null), client => client.DownloadAsync(Facts.LargeApiProxy, Stream.Null));

    public static HeavyWork Upload { get; } = new("upload", 8, client => UploadAsync(client, Facts.SmallFile), client => UploadAsync(client, Facts.LargeFile));

    public static HeavyWork Named(string name) => new[] { List, Download, Upload }.Single(work => work.Name == name);

    private static async Task UploadAsync(IContestant client, long length)
    {
        await using var file = new EndlessFile(length);
        await client.UploadAsync(file);
    }
}
