using Apinizer.Client.Benchmarks.Measuring;

namespace Apinizer.Client.Benchmarks.Reporting;

/// <summary>Bytes and time of calls, each beside its ratio to the first series.</summary>
internal static class CallTable
{
    public static Table Of(IReadOnlyList<Series> all)
    {
        var table = new Table("", "bytes", "ratio", "µs", "time ratio", "CPU µs", "CPU ratio");
        foreach (var series in all)
        {
            table.Add(
                series.Name,
                Figures.Count(series.Of(sample => sample.Bytes).Median),
                Figures.Ratio(series.RatioTo(all[0], sample => sample.Bytes).Median),
                Figures.Decimal(series.Of(sample => sample.Microseconds).Median),
                Figures.Ratio(series.RatioTo(all[0], sample => sample.Microseconds)),
                Figures.Decimal(series.Of(sample => sample.CpuMicroseconds).Median),
                Figures.Ratio(series.RatioTo(all[0], sample => sample.CpuMicroseconds)));
        }

        return table;
    }
}
