using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Measuring;

namespace Apinizer.Client.Benchmarks.Workloads;

/// <summary>One kind of call by all contestants, to a Manager in memory.</summary>
internal static class InMemoryCalls
{
    public static async Task<IReadOnlyList<Series>> MeasureAsync(Rounds rounds, byte[] answer, Func<IContestant, Task> call)
    {
        await SameRequests.EnsureAsync(answer, call);
        var contestants = Contestant.All.Select(contestant => (contestant.Name, Client: contestant.Create(Target.Answering(answer)))).ToList();
        try
        {
            return await rounds.RunAsync([.. contestants.Select(contestant => new Entry(contestant.Name, () => call(contestant.Client)))]);
        }
        finally
        {
            contestants.ForEach(contestant => contestant.Client.Dispose());
        }
    }

    public static Series Named(this IReadOnlyList<Series> all, Contestant contestant) => all.Single(series => series.Name == contestant.Name);
}
