using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>Where policies stand in a stored document: in the three pipelines of an API proxy and of each of its endpoints, and inside policy groups.</summary>
internal static class PolicyLists
{
    /// <summary>What is inside a policy group.</summary>
    public const string Group = "policyList";

    public static IReadOnlyDictionary<string, string> Pipelines { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["REQUEST"] = "requestPolicyList", ["RESPONSE"] = "responsePolicyList", ["ERROR"] = "errorPolicyList" };

    /// <summary>The lists of a document, without those inside groups.</summary>
    public static IEnumerable<JsonArray> Of(JsonObject document)
        => document.Objects(ApiProxyEndpoint.List).Prepend(document).SelectMany(holder => Pipelines.Values.Append(Group).Select(name => holder[name])).OfType<JsonArray>();

    /// <summary>All policies, those inside groups too.</summary>
    public static IEnumerable<JsonObject> Policies(JsonObject document)
        => Of(document).SelectMany(list => list.OfType<JsonObject>()).SelectMany(policy => Policies(policy).Prepend(policy));

    public static bool IsNamed(JsonObject policy, string name) => string.Equals(policy.Text("name"), name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes out every policy of that name, inside groups too.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Remove(JsonArray list, string name)
    {
        var removed = list.RemoveAll(policy => policy is JsonObject members && IsNamed(members, name)) > 0;
        foreach (var inner in list.OfType<JsonObject>().Select(group => group[Group]).OfType<JsonArray>())
        {
            removed |= Remove(inner, name);
        }

        return removed;
    }

    /// <summary>The policies of one holder as reads show them.</summary>
    public static JsonObject Read(JsonObject holder)
    {
        var read = new JsonObject();
        foreach (var pipeline in Pipelines.Values)
        {
            read[pipeline] = holder.Objects(pipeline).Select(PolicyReading.Of).ToJson();
        }

        return read;
    }
}
