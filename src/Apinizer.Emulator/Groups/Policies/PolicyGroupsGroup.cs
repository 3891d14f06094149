using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>Policy groups: several policies for one pipeline, with copies where they are used. Unlike global policies they reach the gateways by themselves.</summary>
internal static class PolicyGroupsGroup
{
    public static ResourceKind Kind { get; } = new(
        "policyGroups",
        name => $"Policy group (name: {name}) was not found!",
        name => $"Policy group (name: {name}) already exists!")
    {
        Names = StringComparer.OrdinalIgnoreCase,
    };

    private const string Path = "/apiops/projects/{projectName}/policyGroups/";
    private const string One = Path + "{policyGroupName}/";
    private const string View = "API_MANAGEMENT:VIEW";
    private const string Manage = "API_MANAGEMENT:MANAGE";

    private static readonly BodyRules Group = new(
        BodyMember.Text(PolicySnapshot.Class),
        BodyMember.Text("id"),
        BodyMember.Text("projectId"),
        BodyMember.Flag("global"),
        BodyMember.Text("name"),
        BodyMember.Text("description"),
        BodyMember.Flag("active", false),
        BodyMember.Choice("targetPipeline", [.. PolicyLists.Pipelines.Keys]),
        BodyMember.Number("order"),
        BodyMember.Flag("makeDefault"),
        BodyMember.Flag("canBeDeleted"),
        BodyMember.AnyObject("policyCondition"),
        BodyMember.AnyObjects(PolicyLists.Group));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, View, call => Answer.Success(Answer.List(call.Store.All(Kind, call.ProjectName).Select(Read))));
        routes.Get(One, View, call => Answered(Get(call)));
        routes.Post(Path, Manage, Create);
        routes.Put(One, Manage, Update);
        routes.Delete(One, Manage, Delete);
    }

    /// <summary>A name that is there already is no obstacle. Copies of global policies are tied to those of this project.</summary>
    private static Answer Create(Call call)
    {
        var content = Sent(call);
        var name = PolicySnapshot.RequireName(content);
        PolicyEmbedding.Rebind(call, content);
        var group = call.Store.Add(Kind.Label, call.ProjectName, name);
        group.Content = content;
        return Answered(group);
    }

    /// <summary>The list of policies is replaced as it is sent. The gateways that have the group get it at once; whether they did is not told.</summary>
    private static Answer Update(Call call)
    {
        var group = Get(call);
        var content = Sent(call);
        content["name"] = group.Name = PolicySnapshot.NameInPath(call, "policyGroupName", content, "Policy group");
        group.Content = content;
        foreach (var holder in PolicyEmbedding.Embedders(call.Store, call.ProjectName, group))
        {
            PolicyEmbedding.Refresh(holder.Content, group);
            Patch(call, holder, group, running => PolicyEmbedding.Refresh(running, group));
        }

        return Answered(group);
    }

    /// <summary>Where the gateways do not let go of it, everything stays but what they undid: the documentation has it removed only after that.</summary>
    private static Answer Delete(Call call)
    {
        var group = Get(call);
        var holders = PolicyEmbedding.Embedders(call.Store, call.ProjectName, group).Union(Running(call, group)).ToList();
        var outcomes = holders.SelectMany(holder => Patch(call, holder, group, running => PolicyEmbedding.Detach(running, group))).ToList();
        if (outcomes.Find(outcome => !outcome.Success) is { } failed)
        {
            holders.ForEach(holder => holder.Deployments.Changed());
            var answer = Answer.Message($"Policy group (name: {group.Name}) undeployment failed for environment ({failed.Environment.Name})!");
            answer.Apply(Answer.Deployment(Report(outcomes)));
            return Answer.Success(answer);
        }

        foreach (var holder in holders)
        {
            PolicyEmbedding.Detach(holder.Content, group);
        }

        call.Store.Remove(Kind, call.ProjectName, group);
        return Answer.Success(Answer.Deployment(Report(outcomes)));
    }

    /// <summary>Changes the group in what the gateways run, and nothing else there.</summary>
    private static IReadOnlyList<DeploymentOutcome> Patch(Call call, Resource holder, Resource group, Action<JsonObject> change)
    {
        var running = holder.Deployments.Environments.Where(entry => entry.Value.Snapshot is { } snapshot && PolicyEmbedding.Has(snapshot, group)).Select(entry => entry.Key).ToList();
        var outcomes = call.Deployer.Patch(holder, running, change);
        holder.Deployments.Changed(upToDate: [.. outcomes.Where(outcome => outcome.Success).Select(outcome => outcome.Environment.Name)]);
        return outcomes;
    }

    /// <summary>An API proxy may run the group still that its configuration has no more.</summary>
    private static IEnumerable<Resource> Running(Call call, Resource group) => call.Store.All("apiProxies", call.ProjectName)
        .Where(proxy => proxy.Deployments.Environments.Values.Any(deployment => deployment.Snapshot is { } snapshot && PolicyEmbedding.Has(snapshot, group)));

    private static JsonObject Report(List<DeploymentOutcome> outcomes)
        => outcomes.Count == 0 ? DeploymentReport.SuccessOnly(outcomes) : DeploymentReport.WithDetails([.. outcomes.DistinctBy(outcome => outcome.Environment.Name)], "Undeployed successfully");

    private static JsonObject Sent(Call call)
    {
        var sent = call.RawBody();
        if (sent.Text(PolicySnapshot.Class) != PolicySnapshot.GroupClass)
        {
            throw new RefusedException("The supplied snapshot is not a policy group.");
        }

        var content = Group.Read(sent, call.Installation.Options.RejectUnknownMembers);
        PolicySnapshot.RemoveAssigned(content);
        content["global"] = false;
        content[PolicyLists.Group] = content.Objects(PolicyLists.Group).Select(PolicySnapshot.Read).ToJson();
        return content;
    }

    private static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("policyGroupName"));

    private static Answer Answered(Resource group) => Answer.Success(Answer.List([Read(group)]));

    private static JsonObject Read(Resource group) => new() { ["id"] = group.Id, ["name"] = group.Name, ["targetPipeline"] = group.Content.Text("targetPipeline") };
}
