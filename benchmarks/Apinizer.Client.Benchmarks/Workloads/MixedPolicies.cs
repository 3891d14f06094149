using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Measuring;
using Apinizer.Client.Benchmarks.Reporting;

namespace Apinizer.Client.Benchmarks.Workloads;

/// <summary>The serializer alone: an API proxy with policies of many kinds, typed and as nodes.</summary>
internal sealed class MixedPolicies : IWorkload
{
    private static readonly Rounds Rounds = new(WarmUpCalls: 6_000, Count: 41, CallsPerRound: 200);

    public string Id => "W8";

    public async Task<IReadOnlyList<Section>> RunAsync()
    {
        var info = ApinizerJson.Options.GetTypeInfo(typeof(ApiProxyInfo));
        var typed = (ApiProxyInfo)JsonSerializer.Deserialize(PolicySamples.ApiProxy, info)!;
        var node = JsonNode.Parse(PolicySamples.ApiProxy)!;
        Take(node);
        var series = await Rounds.RunAsync(
        [
            Call("read as JsonNode, every value taken", () => (object)Take(JsonNode.Parse(PolicySamples.ApiProxy))),
            Call("parsed as JsonNode, no value taken", () => JsonNode.Parse(PolicySamples.ApiProxy)),
            Call("read, ours", () => JsonSerializer.Deserialize(PolicySamples.ApiProxy, info)),
            Call("written from JsonNode", () => JsonSerializer.SerializeToUtf8Bytes(node)),
            Call("written, ours", () => JsonSerializer.SerializeToUtf8Bytes(typed, info)),
        ]);
        var table = new Table("", "bytes", "bytes to JsonNode", "CPU µs", "CPU to JsonNode");
        foreach (var (entry, nodes) in series.Zip([series[0], series[0], series[0], series[3], series[3]]))
        {
            table.Add(
                entry.Name,
                Figures.Count(entry.Of(sample => sample.Bytes).Median),
                Figures.Ratio(entry.RatioTo(nodes, sample => sample.Bytes).Median),
                Figures.Decimal(entry.Of(sample => sample.CpuMicroseconds).Median),
                Figures.Ratio(entry.RatioTo(nodes, sample => sample.CpuMicroseconds)));
        }

        return
        [
            new Section(
                "W8: an API proxy with 100 mixed policies, the serializer alone",
                $"{PolicySamples.Kinds} kinds of policies in turn, {PolicySamples.ApiProxy.Length:N0} bytes of JSON. The nodes take every value, as reading into a type does; the second row shows what parsing them alone costs.",
                table,
                []),
        ];
    }

    private static Entry Call(string name, Func<object?> call) => new(name, () =>
    {
        call();
        return Task.CompletedTask;
    });

    /// <summary>What a typed reader does to every value: as text, number or flag.</summary>
    private static int Take(JsonNode? node) => node switch
    {
        JsonObject members => members.Sum(member => Take(member.Value)),
        JsonArray items => items.Sum(Take),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>().Length,
            JsonValueKind.Number => (int)value.GetValue<double>(),
            _ => value.GetValue<bool>() ? 1 : 0,
        },
        _ => 0,
    };
}
