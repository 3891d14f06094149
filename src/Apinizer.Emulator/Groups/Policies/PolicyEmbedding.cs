using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.ApiProxyGroups;
using Apinizer.Emulator.Groups.Policies.Types;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>
/// Copies of global policies and policy groups in other documents. A copy has the id of what it is a copy of, and only that ties the two together.
/// </summary>
internal static class PolicyEmbedding
{
    private static readonly string[] Holders = [ApiProxy.Kind.Label, ApiProxyGroupsGroup.Kind.Label, PolicyGroupsGroup.Kind.Label];

    /// <summary>Those that have a copy.</summary>
    public static IReadOnlyList<Resource> Embedders(ResourceStore store, string project, Resource policy)
        => [.. Holders.SelectMany(label => store.All(label, project)).Where(holder => Has(holder.Content, policy))];

    public static bool Has(JsonObject document, Resource policy) => PolicyLists.Policies(document).Any(copy => copy.Text("id") == policy.Id);

    /// <summary>Brings all copies up to date.</summary>
    public static void Refresh(JsonObject document, Resource policy)
    {
        foreach (var copy in PolicyLists.Policies(document).Where(copy => copy.Text("id") == policy.Id).ToList())
        {
            Replace(copy, policy);
        }
    }

    /// <summary>Takes all copies out.</summary>
    public static void Detach(JsonObject document, Resource policy)
    {
        foreach (var copy in PolicyLists.Policies(document).Where(copy => copy.Text("id") == policy.Id).ToList())
        {
            ((JsonArray)copy.Parent!).Remove(copy);
        }
    }

    /// <summary>Puts a copy at the end of a pipeline.</summary>
    public static void Embed(Resource proxy, Resource policy, string pipeline)
    {
        ((JsonArray)(proxy.Content[PolicyLists.Pipelines[pipeline]] ??= new JsonArray())).Add((JsonNode)Typed(Snapshot(policy)));
        proxy.Deployments.Changed();
    }

    /// <summary>
    /// Ties copies of another installation or project to what has the same class and name here, and takes over what that says. What is not here yet is made of the copy.
    /// </summary>
    public static void Rebind(Call call, JsonObject document)
    {
        // What is inside a group goes before the group.
        foreach (var copy in PolicyLists.Policies(document).Where(IsCopy).Reverse().ToList())
        {
            var snapshot = Untyped(copy);
            var isGroup = snapshot.Text(PolicySnapshot.Class) == PolicySnapshot.GroupClass;
            var kind = isGroup ? PolicyGroupsGroup.Kind : GlobalPoliciesGroup.Kind;
            var policy = call.Store.All(kind, call.ProjectName).FirstOrDefault(known => IsSame(known.Content, snapshot)) ?? Create(call, kind, snapshot);
            Replace(copy, policy);
        }
    }

    private static void Replace(JsonObject copy, Resource policy)
    {
        var list = (JsonArray)copy.Parent!;
        list[list.IndexOf(copy)] = copy.ContainsKey(PolicySnapshot.Class) ? Snapshot(policy) : Typed(Snapshot(policy));
    }

    /// <summary>A group inside an API proxy is never global, but has an id all the same.</summary>
    private static bool IsCopy(JsonObject policy) => policy.Flag("global") || (policy.Text("id") is not null && policy.Text("type") == PolicySnapshot.GroupClass);

    private static bool IsSame(JsonObject known, JsonObject snapshot)
        => known.Text(PolicySnapshot.Class) == snapshot.Text(PolicySnapshot.Class) && PolicyLists.IsNamed(known, snapshot.Text("name") ?? "");

    private static Resource Create(Call call, ResourceKind kind, JsonObject snapshot)
    {
        PolicySnapshot.RemoveAssigned(snapshot);
        var policy = call.Store.Add(kind.Label, call.ProjectName, PolicySnapshot.RequireName(snapshot));
        policy.Content = snapshot;
        return policy;
    }

    private static JsonObject Snapshot(Resource policy)
    {
        var snapshot = policy.Content.Copy();
        snapshot["id"] = policy.Id;
        snapshot["global"] = policy.Content.Text(PolicySnapshot.Class) != PolicySnapshot.GroupClass;
        return snapshot;
    }

    /// <summary>In API proxies policies have a type instead of a class.</summary>
    private static JsonObject Typed(JsonObject snapshot)
    {
        var typed = new JsonObject { ["type"] = PolicyTypes.OfSnapshot(snapshot.Text(PolicySnapshot.Class)!) };
        typed.Apply(snapshot);
        typed.Remove(PolicySnapshot.Class);
        if (snapshot.ContainsKey(PolicyLists.Group))
        {
            typed[PolicyLists.Group] = snapshot.Objects(PolicyLists.Group).Select(Typed).ToJson();
        }

        return typed;
    }

    private static JsonObject Untyped(JsonObject copy)
    {
        if (copy.ContainsKey(PolicySnapshot.Class))
        {
            return copy.Copy();
        }

        var snapshot = new JsonObject { [PolicySnapshot.Class] = PolicyTypes.SnapshotClass(copy.Text("type") ?? "") };
        snapshot.Apply(copy);
        snapshot.Remove("type");
        if (copy.ContainsKey(PolicyLists.Group))
        {
            snapshot[PolicyLists.Group] = copy.Objects(PolicyLists.Group).Select(Untyped).ToJson();
        }

        return snapshot;
    }
}
