using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Measuring;
using Apinizer.Client.Benchmarks.Reporting;
using Apinizer.Client.Benchmarks.Server;

namespace Apinizer.Client.Benchmarks.Workloads;

internal sealed class ManyCallers : IWorkload
{
    public string Id => "W7";

    public async Task<IReadOnlyList<Section>> RunAsync()
    {
        using var server = await ServerProcess.StartAsync();
        return
        [
            await MeasureAsync(server.Url, "W7: 64 callers, small POST, over loopback", new Load(64, 200), rounds: 7, client => client.DeployAsync()),
            await MeasureAsync(server.Url, "W7: 64 callers, list of 100, over loopback", new Load(64, 25), rounds: 9, client => client.ListAsync(Facts.Project)),
        ];
    }

    private static async Task<Section> MeasureAsync(Uri url, string title, Load load, int rounds, Func<IContestant, Task> call)
    {
        var clients = Contestant.All.Select(contestant => contestant.Create(new Target(url))).ToList();
        var samples = clients.Select(_ => new List<LoadSample>()).ToArray();
        var order = Enumerable.Range(0, clients.Count).ToArray();
        var random = new Random(1);
        const int WarmUp = 2;
        for (var round = -WarmUp; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var turn in order)
            {
                var sample = await load.RunAsync(() => call(clients[turn]));
                if (round >= 0)
                {
                    samples[turn].Add(sample);
                }
            }
        }

        clients.ForEach(client => client.Dispose());
        var explanation = $"{load.Callers} callers with {load.CallsPerCaller} calls each, {rounds} rounds. The server has a process of its own, on the same cores.";
        return SectionOf(title, explanation, samples);
    }

    private static Section SectionOf(string title, string explanation, List<LoadSample>[] samples)
    {
        var table = new Table("", "calls/s", "ratio", "CPU µs a call", "CPU ratio", "bytes a call", "ratio", "p50 ms", "p99 ms", "p99 ratio");
        for (var i = 0; i < samples.Length; i++)
        {
            var (own, raw) = (samples[i], samples[0]);
            table.Add(
                Contestant.All[i].Name,
                Figures.Count(Spread.Of(own.Select(sample => sample.CallsPerSecond)).Median),
                Figures.Ratio(Ratio(own, raw, sample => sample.CallsPerSecond)),
                Figures.Decimal(Spread.Of(own.Select(sample => sample.CpuMicroseconds)).Median),
                Figures.Ratio(Ratio(own, raw, sample => sample.CpuMicroseconds)),
                Figures.Count(Spread.Of(own.Select(sample => sample.Bytes)).Median),
                Figures.Ratio(Ratio(own, raw, sample => sample.Bytes).Median),
                Figures.Decimal(Spread.Of(own.Select(sample => sample.P50Milliseconds)).Median),
                Figures.Decimal(Spread.Of(own.Select(sample => sample.P99Milliseconds)).Median),
                Figures.Ratio(Ratio(own, raw, sample => sample.P99Milliseconds).Median));
        }

        return new Section(title, explanation, table, GoalsOf(samples));
    }

    private static List<Goal> GoalsOf(List<LoadSample>[] samples)
    {
        var raw = samples[0];
        List<LoadSample> Of(Contestant contestant) => samples[Contestant.All.Index().Single(item => item.Item == contestant).Index];
        var ours = Of(Contestant.Ours);
        return
        [
            new Goal("valid run: raw against itself off by, calls/s", 0.10, Math.Abs(1 - Ratio(Of(Contestant.RawAgain), raw, sample => sample.CallsPerSecond).Median)),
            new Goal("ours: calls/s to raw", 1.00, Ratio(ours, raw, sample => sample.CallsPerSecond).Median, AtLeast: true),
            new Goal("ours: CPU to raw", 1.00, Ratio(ours, raw, sample => sample.CpuMicroseconds).Median),
            new Goal("ours: p99 to raw", 1.10, Ratio(ours, raw, sample => sample.P99Milliseconds).Median),
        ];
    }

    private static Spread Ratio(List<LoadSample> own, List<LoadSample> raw, Func<LoadSample, double> figure)
        => Spread.Of(own.Zip(raw, (mine, others) => figure(mine) / figure(others)));
}
