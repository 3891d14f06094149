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
        var series = await Rounds.RunAsync(
        [
            Call("read as JsonNode", () => JsonNode.Parse(PolicySamples.ApiProxy)),
            Call("read as JsonNode, a member of each policy looked up", () => (object)ReadActive(JsonNode.Parse(PolicySamples.ApiProxy)!)),
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
                $"{PolicySamples.Kinds} kinds of policies in turn, {PolicySamples.ApiProxy.Length:N0} bytes of JSON. A JsonNode is parsed without looking at a value: the second row asks each policy for one.",
                table,
                []),
        ];
    }

    private static Entry Call(string name, Func<object?> call) => new(name, () =>
    {
        call();
        return Task.CompletedTask;
    });

    private static int ReadActive(JsonNode apiProxy) => apiProxy["requestPolicyList"]!.AsArray().Count(policy => policy!["active"]!.GetValue<bool>());
}
