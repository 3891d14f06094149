using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>What <c>operationMetadata</c> says: which list of policies, which place in it, and what to deploy.</summary>
internal sealed class PolicyTarget
{
    // Two pages call ALL by another name. GLOBAL is listed there too, but no call shows it.
    private static readonly BodyRules Metadata = new(
        BodyMember.Choice("targetScope", ["ALL", "ENDPOINT", "API_PROXY"], "targetScope value can not be empty!"),
        BodyMember.Text("targetEndpoint"),
        BodyMember.Choice("targetEndpointHTTPMethod", ApiProxyEndpoint.Methods),
        BodyMember.Choice("targetPipeline", [.. PolicyLists.Pipelines.Keys], "targetPipeline value can not be empty!"),
        BodyMember.Flag("deploy", true),
        BodyMember.Texts("deployTargetEnvironmentNameList"),
        BodyMember.Number("order"));

    private readonly int? _order;

    private PolicyTarget(JsonArray list, int? order, DeployOption deploy, bool asksToDeploy)
    {
        (List, _order, Deploy, AsksToDeploy) = (list, order, deploy, asksToDeploy);
    }

    public static BodyMember Member { get; } = BodyMember.Object("operationMetadata", Metadata, "operationMetadata value can not be empty!");

    public JsonArray List { get; }

    public DeployOption Deploy { get; }

    public bool AsksToDeploy { get; }

    /// <summary>Refuses what cannot be, before anything is changed.</summary>
    public static PolicyTarget Of(Call call, Resource proxy, JsonObject body)
    {
        var metadata = (JsonObject)body["operationMetadata"]!;
        var holder = Holder(proxy, metadata);
        var pipeline = PolicyLists.Pipelines[metadata.Text("targetPipeline")!];
        return new PolicyTarget((JsonArray)(holder[pipeline] ??= new JsonArray()), Order(metadata), DeployOption.Of(call, metadata), metadata.Flag("deploy"));
    }

    /// <summary>At the end, unless an order says otherwise.</summary>
    public void Add(JsonObject policy) => List.Insert(Place(List.Count) ?? List.Count, policy);

    /// <summary>Where it was, unless it goes to another list or an order says otherwise.</summary>
    public void Move(JsonArray from, JsonObject before, JsonObject policy)
    {
        var count = List.Count;
        var index = from.IndexOf(before);
        from.RemoveAt(index);
        List.Insert(Place(count) ?? (_order is null && ReferenceEquals(from, List) ? index : List.Count), policy);
    }

    /// <summary>An order that is not below the number of policies means the end, as documented: order 1 goes before the first only where there are two.</summary>
    private int? Place(int count) => _order < count ? _order - 1 : null;

    private static JsonObject Holder(Resource proxy, JsonObject metadata)
    {
        if (metadata.Text("targetScope") != "ENDPOINT")
        {
            return proxy.Content;
        }

        var missing = Array.Find(["targetEndpoint", "targetEndpointHTTPMethod"], name => string.IsNullOrWhiteSpace(metadata.Text(name)));
        return missing is null
            ? ApiProxyEndpoint.Get(proxy.Content, metadata.Text("targetEndpoint"), metadata.Text("targetEndpointHTTPMethod"))
            : throw new RefusedException($"{missing} value can not be empty!");
    }

    private static int? Order(JsonObject metadata) => metadata["order"] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out int order) => order >= 1 ? order : throw new RefusedException("order must be at least 1!"),
        _ => throw new RefusedException("JSON parse error: operationMetadata.order must be an integer!"),
    };
}
