using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Measuring;
using Apinizer.Client.Benchmarks.Reporting;

namespace Apinizer.Client.Benchmarks.Workloads;

internal sealed class SmallPost : IWorkload
{
    private static readonly Rounds Rounds = new(WarmUpCalls: 30_000, Count: 41, CallsPerRound: 1_500);

    public string Id => "W1";

    public async Task<IReadOnlyList<Section>> RunAsync()
    {
        var plain = await InMemoryCalls.MeasureAsync(Rounds, Answers.Deployed, contestant => contestant.DeployAsync());
        var secret = await InMemoryCalls.MeasureAsync(Rounds, Answers.Deployed, contestant => contestant.CreateCredentialAsync());
        return
        [
            new Section(
                "W1: small POST, in memory",
                "`ApiProxies.Deployment.DeployAsync`: a JSON body of two members, "
                + $"an answer of {Answers.Deployed.Length} bytes with a deployment report. For each call; 41 rounds of 1,500.",
                CallTable.Of(plain),
                [
                    InMemoryGoals.Validity(plain),
                    InMemoryGoals.Bytes(plain, Contestant.Ours, 0.85),
                    InMemoryGoals.Time(plain, Contestant.Ours, 0.90),
                    InMemoryGoals.Bytes(plain, Contestant.OursFromServices, 0.90),
                    InMemoryGoals.Time(plain, Contestant.OursFromServices, 0.95),
                ]),
            new Section(
                "W1s: small POST with a secret, in memory",
                "`Credentials.CreateAsync`: the body holds a password, which no message, log or exception of this client may show. The others do nothing about that.",
                CallTable.Of(secret),
                [InMemoryGoals.Validity(secret)]),
        ];
    }
}
