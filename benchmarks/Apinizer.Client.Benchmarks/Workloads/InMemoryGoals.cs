using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Measuring;
using Apinizer.Client.Benchmarks.Reporting;

namespace Apinizer.Client.Benchmarks.Workloads;

/// <summary>Goals in bytes and time to raw. Time is the processor's: the clock also runs while somebody else has the core.</summary>
internal static class InMemoryGoals
{
    public static Goal Bytes(IReadOnlyList<Series> all, Contestant contestant, double limit)
        => new($"{contestant.Name}: bytes to raw", limit, all.Named(contestant).RatioTo(all[0], sample => sample.Bytes).Median);

    public static Goal Time(IReadOnlyList<Series> all, Contestant contestant, double limit)
        => new($"{contestant.Name}: CPU time to raw", limit, all.Named(contestant).RatioTo(all[0], sample => sample.CpuMicroseconds).Median);

    /// <summary>Without this the run says nothing about time.</summary>
    public static Goal Validity(IReadOnlyList<Series> all)
        => new("valid run: raw against itself off by", 0.03, Math.Abs(1 - all.Named(Contestant.RawAgain).RatioTo(all[0], sample => sample.CpuMicroseconds).Median));
}
