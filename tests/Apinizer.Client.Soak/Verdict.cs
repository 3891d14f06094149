namespace Apinizer.Client.Soak;

/// <summary>Whether what the process holds grows. The first samples are warm-up and do not count.</summary>
internal sealed class Verdict
{
    private const double HeapLimit = 1; // MB in an hour.

    /// <summary>What two samples of the same state differ by. In a run shorter than an hour a slope alone would judge this noise.</summary>
    private const double HeapNoise = 0.25;

    private readonly List<string> _findings = [];

    public Verdict(IReadOnlyList<Sample> samples, int connections)
    {
        var settled = samples.Skip(Math.Max(3, samples.Count / 5)).ToList();
        if (settled.Count < 4)
        {
            _findings.Add($"{samples.Count} samples are too few to judge: let it run longer, or with smaller rounds.");
            return;
        }

        var hours = (settled[^1].At - settled[0].At).TotalHours;
        HeapSlope = Slope(settled, sample => sample.HeapMegabytes);
        if (HeapSlope > HeapLimit && HeapSlope * hours > HeapNoise)
        {
            _findings.Add($"The heap grows by {HeapSlope:F2} MB in an hour.");
        }

        // Connections come and go with the pool; what leaks goes beyond their number soon.
        Compare("handles", settled, sample => sample.Handles, 2 * connections);
        Compare("sockets", settled, sample => sample.Sockets, 2 * connections);
        Compare("timers", settled, sample => sample.Timers, 4);
        Compare("threads", settled, sample => sample.Threads, 2 * Environment.ProcessorCount);
    }

    public double HeapSlope { get; }

    public IReadOnlyList<string> Findings => _findings;

    private void Compare(string what, List<Sample> samples, Func<Sample, long> value, long tolerance)
    {
        var quarter = samples.Count / 4;
        var (before, after) = (samples.Take(quarter).Max(value), samples.TakeLast(quarter).Min(value));
        if (after > before + tolerance)
        {
            _findings.Add($"The {what} grow from {before} to {after}.");
        }
    }

    /// <summary>By least squares, in an hour.</summary>
    private static double Slope(List<Sample> samples, Func<Sample, double> value)
    {
        var (meanTime, meanValue) = (samples.Average(sample => sample.At.TotalHours), samples.Average(value));
        return samples.Sum(sample => (sample.At.TotalHours - meanTime) * (value(sample) - meanValue)) / samples.Sum(sample => Math.Pow(sample.At.TotalHours - meanTime, 2));
    }
}
