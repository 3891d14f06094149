using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Measuring;
using Apinizer.Client.Benchmarks.Server;

namespace Apinizer.Client.Benchmarks.Workloads;

/// <summary>Rounds of heavy calls, each call in a process of its own.</summary>
internal sealed record HeavyRounds(HeavyWork Work, IReadOnlyList<Contestant> Contestants, int Count)
{
    public async Task<HeavyFigures> RunAsync()
    {
        using var server = await ServerProcess.StartAsync();
        var samples = Contestants.ToDictionary(contestant => contestant, _ => new List<HeavySample>());
        var order = Contestants.ToArray();
        var random = new Random(1);
        for (var round = 0; round < Count; round++)
        {
            random.Shuffle(order);
            foreach (var contestant in order)
            {
                samples[contestant].Add(await HeavyChild.StartAsync(Work, contestant, server.Url));
            }
        }

        return new HeavyFigures(Contestants, samples);
    }
}
