using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Reporting;

namespace Apinizer.Client.Benchmarks.Workloads;

internal sealed class Transfers : IWorkload
{
    private static readonly Contestant[] Streaming =
        [Contestant.Raw, Contestant.RawAgain, Contestant.Ours, Contestant.OursFromServices, Contestant.RestEase, Contestant.RestSharp];

    public string Id => "W5";

    public async Task<IReadOnlyList<Section>> RunAsync() =>
    [
        await MeasureAsync(HeavyWork.Download, "W5: download of 100 MB, over loopback", "`ApiProxies.ExportAsync`, copied to nowhere."),
        await MeasureAsync(HeavyWork.Upload, "W5: upload of 100 MB, over loopback",
            "`ApiProxies.CreateFromFileAsync` with a stream that is generated while it is read, beside a JSON part."),
    ];

    private static async Task<Section> MeasureAsync(HeavyWork work, string title, string what)
    {
        var figures = await new HeavyRounds(work, Streaming, Count: 5).RunAsync();
        var ownSpread = figures.Ratio(Contestant.RawAgain, sample => sample.Milliseconds).High;
        return new Section(
            title,
            $"{what} "
            + "Each in a process of its own, 5 rounds; memory and bytes of the first call after small ones, the best time of the three calls that follow.",
            figures.Table(),
            [
                figures.Validity(),
                new Goal("ours: peak over idle, MB", 1, figures.Median(Contestant.Ours, sample => sample.PeakBytes) / 1_000_000),
                new Goal("ours: allocated KB", 16, figures.Median(Contestant.Ours, sample => sample.AllocatedBytes) / 1024),
                new Goal("ours: time to raw, at the most the upper quartile of raw against itself", ownSpread, figures.Ratio(Contestant.Ours, sample => sample.Milliseconds).Median),
            ]);
    }
}
