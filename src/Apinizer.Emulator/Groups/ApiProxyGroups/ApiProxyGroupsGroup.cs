using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.Credentials;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxyGroups;

/// <summary>API proxy groups: several API proxies behind one route.</summary>
internal static class ApiProxyGroupsGroup
{
    public const string Path = "/apiops/projects/{projectName}/apiProxyGroups/";
    public const string One = Path + "{apiProxyGroupName}/";

    private const string Member = One + "apiProxies/{apiProxyName}/";
    private const string Manage = "API_MANAGEMENT:MANAGE";
    private const string Members = "apiProxyNameList";

    /// <summary>What a group consists of.</summary>
    public static BodyMember[] Definition { get; } =
    [
        BodyMember.Text("name", "name value can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Object("clientRoute", new BodyRules(
            BodyMember.Texts("relativePathList", "clientRoute value needs at least one relativePath!"),
            BodyMember.Texts("methodList"),
            BodyMember.Texts("hostList"),
            BodyMember.Objects("headerList", new BodyRules(BodyMember.Text("name"), BodyMember.Text("value"))),
            BodyMember.Flag("bufferRequest", true),
            BodyMember.Flag("bufferResponse", true)), "clientRoute value can not be empty!"),
    ];

    private static readonly BodyRules Body = new([.. Definition, BodyMember.Text("environmentName")]);

    public static ResourceKind Kind { get; } = new(
        "apiProxyGroups",
        name => $"API Proxy Group ({name}) is not found or user does not have privilege to access it!",
        name => $"ApiProxyGroup: ({name}) is already created! If you want to udate it use update endpoint!");

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "any", call => Answer.Success(Answer.List(call.Store.All(Kind, call.ProjectName).Select(Read))));
        routes.Post(Path, Manage, call => Save(call, isNew: true));
        routes.Put(Path, Manage, call => Save(call, isNew: false));
        routes.Delete(One, Manage, Delete);
        routes.Post(Member, Manage, AddApiProxy);
        routes.Delete(Member, Manage, RemoveApiProxy);
    }

    /// <summary>An API proxy that goes leaves its groups.</summary>
    public static void Forget(Call call, string apiProxy)
    {
        foreach (var group in call.Store.All(Kind, call.ProjectName))
        {
            SetMembers(group, group.Attachments.Texts(Members).Where(member => member != apiProxy));
        }
    }

    /// <summary>An API proxy stays in its groups under its new name.</summary>
    public static void Rename(Call call, string before, string after)
    {
        foreach (var group in call.Store.All(Kind, call.ProjectName))
        {
            SetMembers(group, group.Attachments.Texts(Members).Select(member => member == before ? after : member));
        }
    }

    public static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("apiProxyGroupName"));

    public static IReadOnlyList<string> ApiProxies(Resource group) => group.Attachments.Texts(Members);

    public static void RequireRoute(JsonObject body)
    {
        if (string.IsNullOrWhiteSpace(ApiProxy.RelativePaths(body)[0]))
        {
            throw new RefusedException("relativePath value in clientRoute object can not be empty!");
        }
    }

    private static JsonObject Read(Resource group) => new() { ["id"] = group.Id, ["name"] = group.Name, ["description"] = group.Content.Text("description") };

    private static Answer Save(Call call, bool isNew)
    {
        var body = call.Body(Body);
        RequireRoute(body);
        var environment = body.Text("environmentName");
        body.Remove("environmentName");
        if (environment is not null)
        {
            call.Require("API_MANAGEMENT:DEPLOY_UNDEPLOY");
            _ = call.Installation.FindEnvironment(environment) ?? throw new RefusedException($"Environment ({environment}) is not found!");
        }

        var name = body.Text("name")!;
        var group = isNew ? call.Store.Add(Kind, call.ProjectName, name, body) : call.Store.Get(Kind, call.ProjectName, name);
        group.Content = body;
        group.Deployments.Changed();
        return Answer.Success(Answer.Deployment(environment is null ? null : DeploymentReport.ByPod(call.Deployer.Deploy(group, [environment], call.User.Name))));
    }

    private static Answer Delete(Call call)
    {
        var group = Get(call);
        call.Store.Remove(Kind, call.ProjectName, group);
        CredentialAccessGroup.Forget(call, "API_PROXY_GROUP", group.Name);
        return Answer.Success();
    }

    private static Answer AddApiProxy(Call call) => ChangeMember(call, (members, apiProxy) => members.Append(apiProxy).Distinct());

    private static Answer RemoveApiProxy(Call call) => ChangeMember(call, (members, apiProxy) => members.Where(member => member != apiProxy));

    private static Answer ChangeMember(Call call, Func<IEnumerable<string>, string, IEnumerable<string>> change)
    {
        var group = Get(call);
        var apiProxy = ApiProxy.Get(call, $"ApiProxy ({call.Path("apiProxyName")}) is not found or user does not have privilege to access it!").Name;
        SetMembers(group, change(group.Attachments.Texts(Members), apiProxy));
        group.Deployments.Changed();
        return Answer.Success();
    }

    private static void SetMembers(Resource group, IEnumerable<string> members) => group.Attachments[Members] = members.ToJson();
}
