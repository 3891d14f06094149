using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>
/// Global policies: named policies of a project, with copies where they are used. No read ever shows what is in them. Secrets are kept as they come: the emulator
/// does not encrypt, so that what a caller must send encrypted (POST) or in clear (PUT) is what its state shows.
/// </summary>
internal static class GlobalPoliciesGroup
{
    public static ResourceKind Kind { get; } = new(
        "globalPolicies",
        name => $"Global policy (name: {name}) was not found!",
        name => $"Global policy (name: {name}) already exists!")
    {
        Names = StringComparer.OrdinalIgnoreCase,
    };

    private const string Path = "/apiops/projects/{projectName}/globalPolicies/";
    private const string One = Path + "{policyName}/";
    private const string View = "API_MANAGEMENT:VIEW";
    private const string Manage = "API_MANAGEMENT:MANAGE";

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, View, call => Answer.Success(Answer.List(call.Store.All(Kind, call.ProjectName).Select(Read))));
        routes.Get(One, View, call => Answered(Get(call)));
        routes.Post(Path, Manage, Create);
        routes.Put(One, Manage, Update);
        routes.Delete(One, Manage, Delete);
    }

    /// <summary>A name that is there already is no obstacle: there are two of it then, and the older one is found by the name.</summary>
    private static Answer Create(Call call)
    {
        var snapshot = PolicySnapshot.Read(call.RawBody());
        PolicySnapshot.RemoveAssigned(snapshot);
        var policy = call.Store.Add(Kind.Label, call.ProjectName, PolicySnapshot.RequireName(snapshot));
        policy.Content = snapshot;
        return Answered(policy);
    }

    /// <summary>What is left out is gone, secrets too. API proxies get the change at their next deployment.</summary>
    private static Answer Update(Call call)
    {
        var policy = Get(call);
        var snapshot = PolicySnapshot.Read(call.RawBody());
        if (snapshot.Text(PolicySnapshot.Class) != policy.Content.Text(PolicySnapshot.Class))
        {
            throw new RefusedException("Policy type in body does not match the existing policy's type.");
        }

        PolicySnapshot.RemoveAssigned(snapshot);
        snapshot["name"] = policy.Name = PolicySnapshot.NameInPath(call, "policyName", snapshot, "Global policy");
        policy.Content = snapshot;
        foreach (var holder in PolicyEmbedding.Embedders(call.Store, call.ProjectName, policy))
        {
            PolicyEmbedding.Refresh(holder.Content, policy);
            holder.Deployments.Changed();
        }

        return Answered(policy);
    }

    /// <summary>Nobody is asked whether it is used: it is taken out everywhere. What runs keeps its copy until the next deployment.</summary>
    private static Answer Delete(Call call)
    {
        var policy = Get(call);
        foreach (var holder in PolicyEmbedding.Embedders(call.Store, call.ProjectName, policy))
        {
            PolicyEmbedding.Detach(holder.Content, policy);
            holder.Deployments.Changed();
        }

        call.Store.Remove(Kind, call.ProjectName, policy);
        return Answer.Success(Answer.Deployment(DeploymentReport.SuccessOnly([])));
    }

    private static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("policyName"));

    private static Answer Answered(Resource policy) => Answer.Success(Answer.List([Read(policy)]));

    private static JsonObject Read(Resource policy)
    {
        var type = policy.Content.Text(PolicySnapshot.Class);
        return new JsonObject { ["id"] = policy.Id, ["name"] = policy.Name, ["policyType"] = type, ["policyTypeLabel"] = type };
    }
}
