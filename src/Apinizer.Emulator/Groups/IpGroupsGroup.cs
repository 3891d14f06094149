using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>IP groups: lists of addresses for policies. Every change goes to all environments at once.</summary>
internal static class IpGroupsGroup
{
    public static ResourceKind Kind { get; } = new(
        "ipGroups",
        name => $"IP Group ({name}) is not found!",
        name => $"An IP Group with same name ({name}) already exists in project!");

    private const string Path = "/apiops/projects/{projectName}/ipGroups/";
    private const string One = Path + "{ipGroupName}/";
    private const string View = "GLOBAL_SETTINGS:VIEW";
    private const string Manage = "GLOBAL_SETTINGS:MANAGE";

    private static readonly BodyRules Group = new(
        BodyMember.Text("name", "name value can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Texts("ipList"));

    private static readonly BodyRules Ips = new(BodyMember.Texts("ipList", "ipList value can not be empty!"));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, View, call => Answer.Success(Answer.List(call.Store.All(Kind, call.ProjectName).OrderBy(group => group.Name, StringComparer.Ordinal).Select(Read))));
        routes.Get(One, View, call => Answer.Success(Answer.List([Read(Get(call))])));
        routes.Post(Path, Manage, Create);
        routes.Put(One, Manage, Update);
        routes.Delete(One, Manage, Delete);
        routes.Post(One + "ips/", Manage, call => Change(call, (has, sent) => has.Union(sent)));
        routes.Put(One + "ips/", Manage, call => Change(call, (_, sent) => sent));
        routes.Delete(One + "ips/", Manage, call => Change(call, (has, sent) => has.Except(sent)));
    }

    private static Answer Create(Call call)
    {
        var body = call.Body(Group);
        call.Store.Add(Kind, call.ProjectName, body.Text("name")!, body);
        return Deployed(call);
    }

    /// <summary>The name of the path counts, and addresses that are left out are gone.</summary>
    private static Answer Update(Call call)
    {
        var body = call.Body(Group);
        var group = Get(call);
        body["name"] = group.Name;
        group.Content = body;
        return Deployed(call);
    }

    private static Answer Delete(Call call)
    {
        call.Store.Remove(Kind, call.ProjectName, Get(call));
        return Deployed(call, "Undeployed successfully");
    }

    private static Answer Change(Call call, Func<IEnumerable<string>, IEnumerable<string>, IEnumerable<string>> change)
    {
        var sent = call.Body(Ips).Texts("ipList");
        var group = Get(call);
        group.Content["ipList"] = change(group.Content.Texts("ipList"), sent).Distinct().ToJson();
        return Deployed(call);
    }

    private static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("ipGroupName"));

    private static Answer Deployed(Call call, string done = "Deployed successfully") => Answer.Success(Answer.Deployment(DeploymentReport.WithDetails(call.Deployer.PushEverywhere(), done)));

    private static JsonObject Read(Resource group)
    {
        var read = group.Content.Pick("name", "description", "ipList");
        read["ipList"] ??= new JsonArray();
        return read;
    }
}
