using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Layers;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Measuring;
using Apinizer.Client.Benchmarks.Reporting;

namespace Apinizer.Client.Benchmarks.Workloads;

internal sealed class LayerByLayer : IWorkload
{
    private static readonly Rounds Rounds = new(WarmUpCalls: 24_000, Count: 41, CallsPerRound: 1_000);

    public string Id => "W4";

    public async Task<IReadOnlyList<Section>> RunAsync()
    {
        var target = Target.Answering(Answers.Deployed);
        using var factory = new FactoryClients(target);
        var layers = Create(target, factory);
        var all = await Rounds.RunAsync([.. layers.Select(layer => layer.Entry)]);
        var observed = await ObservedAsync(target);
        return
        [
            new Section(
                "W4: the small POST, layer by layer, in memory",
                "What others' layers add to hand-written code, and what this client does as a whole. Each row names the row that it adds to. "
                + "The last two rows are a run of their own, "
                + "in which a listener takes all spans and measurements.",
                TableOf(layers, all, observed),
                [.. all.Where(series => series.Name == layers[^1].Name || series.Name == layers[^2].Name).Select(series => Added(series, all))]),
        ];
    }

    private static List<Layer> Create(Target target, FactoryClients factory)
    {
        const string Bearer = "raw + bearer handler";
        const string Polly = "raw + bearer + Polly";
        const string Kept = "raw + bearer + Polly, from IHttpClientFactory";
        var raw = new RawClient(target);
        var bearer = Raw(target, handler => new BearerHandler(Facts.Token) { InnerHandler = handler });
        var polly = Raw(target, WithPolly);
        var kept = new RawClient(factory.Create());
        var tuned = new TunedClient(target);
        var tunedPolly = new TunedClient(new HttpMessageInvoker(WithPolly(target.CreateHandler())), target.BaseUrl);
        var ours = OursClient.New(target);
        var breaking = OursClient.New(target, options => options.CircuitBreakDuration = TimeSpan.FromSeconds(30));
        var services = OursClient.FromServices(target);
        return
        [
            new("raw", null, raw.DeployAsync),
            new(Bearer, "raw", bearer.DeployAsync),
            new(Polly, Bearer, polly.DeployAsync),
            new(Kept, Polly, kept.DeployAsync),
            new("the same, a client for each call", Kept, () => new RawClient(factory.Create()).DeployAsync()),
            new("tuned", "raw", tuned.DeployAsync),
            new("tuned + bearer + Polly", "tuned", tunedPolly.DeployAsync),
            new("ours", "tuned + bearer + Polly", ours.DeployAsync),
            new("ours with circuit breaker", "ours", breaking.DeployAsync),
            new("ours from DI", "ours", services.DeployAsync),
        ];
    }

    private static PollyHandler WithPolly(HttpMessageHandler handler) => new() { InnerHandler = new BearerHandler(Facts.Token) { InnerHandler = handler } };

    private static RawClient Raw(Target target, Func<HttpMessageHandler, HttpMessageHandler> layer)
        => new(new HttpClient(layer(target.CreateHandler())) { BaseAddress = target.BaseUrl });

    private static async Task<IReadOnlyList<Series>> ObservedAsync(Target target)
    {
        using var raw = new RawClient(target);
        using var ours = OursClient.New(target);
        using var observer = new TelemetryObserver();
        return await (Rounds with { Count = 15 }).RunAsync([new Entry("raw, observed", raw.DeployAsync), new Entry("ours, observed", ours.DeployAsync)]);
    }

    private static Table TableOf(List<Layer> layers, IReadOnlyList<Series> all, IReadOnlyList<Series> observed)
    {
        var table = new Table("", "bytes", "added bytes", "bytes to raw", "CPU µs", "added CPU µs", "CPU to raw", "added to");
        foreach (var (layer, series) in layers.Zip(all))
        {
            AddTo(table, series, all[0], all.SingleOrDefault(other => other.Name == layer.Over));
        }

        AddTo(table, observed[0], observed[0], null);
        AddTo(table, observed[1], observed[0], all.Single(series => series.Name == "ours"));
        return table;
    }

    private static void AddTo(Table table, Series series, Series raw, Series? over) => table.Add(
        series.Name,
        Figures.Count(series.Of(sample => sample.Bytes).Median),
        over is null ? "" : Figures.Count(series.Of(sample => sample.Bytes).Median - over.Of(sample => sample.Bytes).Median),
        Figures.Ratio(series.RatioTo(raw, sample => sample.Bytes).Median),
        Figures.Decimal(series.Of(sample => sample.CpuMicroseconds).Median),
        over is null ? "" : Figures.Decimal(series.Of(sample => sample.CpuMicroseconds).Median - over.Of(sample => sample.CpuMicroseconds).Median),
        Figures.Ratio(series.RatioTo(raw, sample => sample.CpuMicroseconds)),
        over?.Name ?? "");

    private static Goal Added(Series series, IReadOnlyList<Series> all)
    {
        var ours = all.Single(other => other.Name == "ours");
        return new Goal($"{series.Name}: bytes more than ours", 250, series.Of(sample => sample.Bytes).Median - ours.Of(sample => sample.Bytes).Median);
    }
}
