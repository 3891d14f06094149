using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Measuring;
using Apinizer.Client.Benchmarks.Reporting;

namespace Apinizer.Client.Benchmarks.Workloads;

internal sealed class SmallList : IWorkload
{
    private static readonly Rounds Rounds = new(WarmUpCalls: 3_000, Count: 41, CallsPerRound: 100);

    public string Id => "W2";

    public async Task<IReadOnlyList<Section>> RunAsync()
    {
        var answer = Answers.Credentials(100);
        var all = await InMemoryCalls.MeasureAsync(Rounds, answer, contestant => contestant.ListAsync(Facts.Project));
        return
        [
            new Section(
                "W2: list of 100, in memory",
                $"`Credentials.ListAsync`: an answer of {Figures.Count(answer.Length)} bytes. For each call; 41 rounds of 100.",
                CallTable.Of(all),
                [
                    InMemoryGoals.Validity(all),
                    InMemoryGoals.Bytes(all, Contestant.Ours, 1.00),
                    InMemoryGoals.Time(all, Contestant.Ours, 0.95),
                    InMemoryGoals.Bytes(all, Contestant.OursFromServices, 1.00),
                    InMemoryGoals.Time(all, Contestant.OursFromServices, 0.95),
                ]),
        ];
    }
}
