using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Measuring;
using Apinizer.Client.Benchmarks.Reporting;

namespace Apinizer.Client.Benchmarks.Workloads;

/// <summary>The samples of heavy calls by contestant; the first contestant is what the others are compared with.</summary>
internal sealed record HeavyFigures(IReadOnlyList<Contestant> Contestants, IReadOnlyDictionary<Contestant, List<HeavySample>> Samples)
{
    public double Median(Contestant contestant, Func<HeavySample, double> figure) => Spread.Of(Samples[contestant].Select(figure)).Median;

    public Spread Ratio(Contestant contestant, Func<HeavySample, double> figure)
        => Spread.Of(Samples[contestant].Zip(Samples[Contestants[0]], (own, first) => figure(own) / figure(first)));

    /// <summary>Without this the run says nothing about time.</summary>
    public Goal Validity()
        => new("valid run: raw against itself off by, time", 0.10, Math.Abs(1 - Ratio(Contestant.RawAgain, sample => sample.Milliseconds).Median));

    public Table Table()
    {
        var table = new Table("", "peak over idle, MB", "ratio", "allocated bytes", "ratio", "ms", "time ratio", "CPU ms", "CPU ratio");
        foreach (var contestant in Contestants)
        {
            table.Add(
                contestant.Name,
                Figures.Megabytes(Median(contestant, sample => sample.PeakBytes)),
                Figures.Ratio(Ratio(contestant, sample => sample.PeakBytes).Median),
                Figures.Count(Median(contestant, sample => sample.AllocatedBytes)),
                Figures.Ratio(Ratio(contestant, sample => sample.AllocatedBytes).Median),
                Figures.Count(Median(contestant, sample => sample.Milliseconds)),
                Figures.Ratio(Ratio(contestant, sample => sample.Milliseconds)),
                Figures.Count(Median(contestant, sample => sample.CpuMilliseconds)),
                Figures.Ratio(Ratio(contestant, sample => sample.CpuMilliseconds)));
        }

        return table;
    }
}
