namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>The samples of one entry, one for each round.</summary>
internal sealed record Series(string Name, IReadOnlyList<Sample> Samples)
{
    public Spread Of(Func<Sample, double> figure) => Spread.Of(Samples.Select(figure));

    /// <summary>Compared round by round: what disturbs a round disturbs both.</summary>
    public Spread RatioTo(Series other, Func<Sample, double> figure) => Spread.Of(Samples.Zip(other.Samples, (own, others) => figure(own) / figure(others)));
}
