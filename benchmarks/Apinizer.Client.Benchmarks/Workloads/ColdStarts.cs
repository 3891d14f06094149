using Apinizer.Client.Benchmarks.ColdStart;
using Apinizer.Client.Benchmarks.Measuring;
using Apinizer.Client.Benchmarks.Reporting;
using Apinizer.Client.Benchmarks.Server;

namespace Apinizer.Client.Benchmarks.Workloads;

internal sealed class ColdStarts : IWorkload
{
    private const int Rounds = 15;

    public string Id => "W6";

    public async Task<IReadOnlyList<Section>> RunAsync()
    {
        using var server = await ServerProcess.StartAsync();
        return [await JustInTimeAsync(server.Url), await AheadOfTimeAsync(server.Url)];
    }

    private static async Task<Section> JustInTimeAsync(Uri url)
    {
        var programs = StartProgram.All(StartProgram.JustInTime);
        var times = await MeasureAsync(programs, url);
        var table = new Table("", "ms", "ratio");
        foreach (var program in programs)
        {
            table.Add(program.Name, Figures.Decimal(Spread.Of(times[program]).Median), Figures.Ratio(Ratio(times[program], times[programs[0]])));
        }

        return new Section(
            "W6: cold start, just-in-time",
            $"A program of its own that makes the small POST over loopback, from the start of its process to the end; net10.0, {Rounds} rounds.",
            table,
            [
                new Goal("ours: time to raw", 1.15, Ratio(times[programs[2]], times[programs[0]]).Median),
                new Goal("ours from DI: time to raw", 2.00, Ratio(times[programs[3]], times[programs[0]]).Median),
            ]);
    }

    private static async Task<Section> AheadOfTimeAsync(Uri url)
    {
        var programs = StartProgram.All(StartProgram.AheadOfTime);
        var times = await MeasureAsync(programs, url);
        var table = new Table("", "ms", "ratio", "MB");
        foreach (var program in programs)
        {
            table.Add(
                program.Name,
                Figures.Decimal(Spread.Of(times[program]).Median),
                Figures.Ratio(Ratio(times[program], times[programs[0]])),
                Figures.Decimal(program.Megabytes));
        }

        var models = typeof(ApinizerClient).Assembly.GetExportedTypes().Count(type => type.IsSubclassOf(typeof(ApinizerModel)));
        return new Section(
            "W6: cold start, ahead of time",
            $"The same programs, compiled ahead of time for net9.0 without a warning. The client has {models} model types.",
            table,
            [
                new Goal("ours from DI: ms", 16, Spread.Of(times[programs[3]]).Median),
                new Goal("ours from DI: MB, at the most 9.1 and 16 KB for each model type", 9.1 + (models * 0.016384), programs[3].Megabytes),
            ]);
    }

    private static async Task<Dictionary<StartProgram, List<double>>> MeasureAsync(IReadOnlyList<StartProgram> programs, Uri url)
    {
        foreach (var program in programs)
        {
            await program.PublishAsync();
            await program.RunAsync(url);
        }

        var times = programs.ToDictionary(program => program, _ => new List<double>());
        var order = programs.ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var program in order)
            {
                times[program].Add(await program.RunAsync(url));
            }
        }

        return times;
    }

    private static Spread Ratio(List<double> own, List<double> raw) => Spread.Of(own.Zip(raw, (mine, others) => mine / others));
}
