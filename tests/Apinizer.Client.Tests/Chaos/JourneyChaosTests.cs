using Apinizer.Emulator;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>A caller who does what the documents advise comes to the end of the quick start although something goes wrong in each call, and nothing is done twice on the way.</summary>
public sealed class JourneyChaosTests
{
    private static readonly string[] Creations = ["POST /apiops/projects/MyProject/credentials/", "POST /apiops/projects/MyProject/apiProxies/file/", "PUT /apiops/projects/MyProject/credentials/quickstart/access/"];

    private static readonly Lazy<Task<IReadOnlyList<string>>> Expected = new(RunWithoutFaultsAsync);

    [Theory(Timeout = 60_000), Row("L5")]
    [MemberData(nameof(ChaosSeeds.All), MemberType = typeof(ChaosSeeds))]
    public async Task The_quick_start_comes_to_its_end_whatever_happens_on_the_way(int seed)
    {
        var time = new LeapingTime();
        await using var emulator = await ApinizerEmulator.StartAsync(options => options.TimeProvider = time, TestContext.Current.CancellationToken);
        var faults = new List<string>();
        using var connection = new FaultyConnection(emulator, time)
        {
            Choose = () =>
            {
                var next = ChaosSeeds.FaultFor(seed, faults.Count);
                faults.Add(next.Fault.Name);
                return next;
            },
        };
        using var http = new HttpClient(connection) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Username = "admin", Password = "admin", TimeProvider = time });
        var journey = new Journey(client, new PersistentCaller(time, TestContext.Current.CancellationToken));

        var failure = await Record.ExceptionAsync(journey.PublishAsync);

        Assert.True(failure is null, $"Seed {seed} ended early, after {string.Join(", ", faults)}: {failure}");
        Assert.Equal(await Expected.Value, journey.Shown.Concat(Stored(emulator)));
        Assert.Equal(Creations.Order(), connection.Arrivals.Where(arrival => arrival.Succeeded && Creations.Contains(arrival.Request)).Select(arrival => arrival.Request).Order());

        await journey.CleanUpAsync();

        Assert.Empty(emulator.State.Names("credentials", Journey.Project).Concat(emulator.State.Names("apiProxies", Journey.Project)));
    }

    private static async Task<IReadOnlyList<string>> RunWithoutFaultsAsync()
    {
        await using var emulator = await ApinizerEmulator.StartAsync();
        using var client = new ApinizerClient(new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Token = emulator.Token });
        var journey = new Journey(client, new PersistentCaller(TimeProvider.System, CancellationToken.None));
        await journey.PublishAsync();
        return [.. journey.Shown, .. Stored(emulator)];
    }

    private static IEnumerable<string> Stored(ApinizerEmulator emulator)
    {
        yield return string.Join(", ", emulator.State.Names("credentials", Journey.Project));
        yield return string.Join(", ", emulator.State.Names("apiProxies", Journey.Project));
        yield return Comparable.Json(emulator.State.Find("credentials", Journey.Project, Journey.User)!.ToJsonString());
        yield return Comparable.Json(emulator.State.Find("apiProxies", Journey.Project, Journey.Pets)!.ToJsonString());
        yield return Comparable.Json(emulator.State.DeployedConfiguration(Journey.Project, Journey.Pets, Journey.Environment)!.ToJsonString());
    }
}
