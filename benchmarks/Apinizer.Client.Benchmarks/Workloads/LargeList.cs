using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Reporting;

namespace Apinizer.Client.Benchmarks.Workloads;

internal sealed class LargeList : IWorkload
{
    public string Id => "W3";

    public async Task<IReadOnlyList<Section>> RunAsync()
    {
        var figures = await new HeavyRounds(HeavyWork.List, [.. Contestant.All, Contestant.OursAsStream], Count: 3).RunAsync();
        return
        [
            new Section(
                "W3: list of 100,000, over loopback",
                "`Credentials.ListAsync`: an answer of 29 MB; as a stream, `Credentials.EnumerateAsync`. "
                + "Each in a process of its own, 3 rounds; memory and bytes of the first call after small ones, the best time of the three calls that follow.",
                figures.Table(),
                [
                    figures.Validity(),
                    new Goal("ours: time to raw", 1.05, figures.Ratio(Contestant.Ours, sample => sample.Milliseconds).Median),
                    new Goal("ours: bytes to raw", 1.02, figures.Ratio(Contestant.Ours, sample => sample.AllocatedBytes).Median),
                    new Goal("ours: peak to raw", 1.05, figures.Ratio(Contestant.Ours, sample => sample.PeakBytes).Median),
                    new Goal("ours as a stream: time to raw", 1.15, figures.Ratio(Contestant.OursAsStream, sample => sample.Milliseconds).Median),
                    new Goal("ours as a stream: peak to raw", 0.35, figures.Ratio(Contestant.OursAsStream, sample => sample.PeakBytes).Median),
                ]),
        ];
    }
}
