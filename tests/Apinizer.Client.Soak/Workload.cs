using System.Collections.Concurrent;

namespace Apinizer.Client.Soak;

/// <summary>Calls of all kinds. A call may fail in documented ways only.</summary>
internal sealed class Workload(IApinizerClient inMemory, IApinizerClient overSockets)
{
    /// <summary>One of so many calls goes over a real connection.</summary>
    private const int SocketShare = 10;

    private readonly ConcurrentDictionary<string, long> _outcomes = new();
    private long _calls;

    public long CallCount => Volatile.Read(ref _calls);

    /// <summary>How often a call succeeded, and how often it failed in which way.</summary>
    public IReadOnlyDictionary<string, long> Outcomes => _outcomes;

    /// <summary>The first exception that no document names.</summary>
    public Exception? Undocumented { get; private set; }

    public Task RunAsync(int calls, int parallel)
        => Parallel.ForAsync(0, calls, new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (_, _) => await CallAsync());

    private async Task CallAsync()
    {
        var outcome = "succeeded";
        try
        {
            await CallAsync(Random.Shared.Next(SocketShare) == 0 ? overSockets : inMemory, Random.Shared.Next(7));
        }
        catch (ApinizerException error)
        {
            outcome = error.Kind.ToString();
        }
        catch (Exception error)
        {
            outcome = error.GetType().Name;
            Undocumented ??= error;
        }

        _outcomes.AddOrUpdate(outcome, 1, (_, count) => count + 1);
        Interlocked.Increment(ref _calls);
    }

    private static async Task CallAsync(IApinizerClient client, int kind)
    {
        switch (kind)
        {
            case 0:
                await client.Projects.ListAsync();
                break;
            case 1:
                await client.ApiProxies.GetAsync("Shop", "orders");
                break;
            case 2:
                await client.Credentials.CreateAsync("Shop", new() { Username = "jane", Password = "first", FullName = "Jane Doe", Email = "jane@example.com" });
                break;
            case 3:
                await client.Credentials.ChangePasswordAsync("Shop", "jane", new() { Password = "second" });
                break;
            case 4:
                await client.ApiProxies.Deployment.DeployAsync("Shop", "orders", "production");
                break;
            case 5:
                using (var package = await client.ApiProxies.ExportAsync("Shop", "orders", PackageEncryption.Unencrypted))
                {
                    await package.Stream.CopyToAsync(Stream.Null);
                }

                break;
            default:
                await client.Test.SecureHelloAsync("soak");
                break;
        }
    }
}
