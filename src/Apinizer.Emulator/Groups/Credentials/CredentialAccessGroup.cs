using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.ApiProxyGroups;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Credentials;

/// <summary>Which API proxies and groups a credential may call.</summary>
internal static class CredentialAccessGroup
{
    private const string Path = CredentialsGroup.Path + "{username}/access/";
    private const string ListName = "credentialAccessList";

    private static readonly BodyRules Body = new(BodyMember.Objects(ListName, new BodyRules(
        BodyMember.Text("name", "Credential access object name can not be empty!"),
        BodyMember.Choice("type", ["API_PROXY", "API_PROXY_GROUP"], "Credential access object type can not be empty!"),
        BodyMember.Time("expireTime")), "credentialAccessList value can not be empty!"));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "IDENTITY:VIEW", List);
        routes.Put(Path, CredentialsGroup.Change, Grant);
        routes.Delete(Path, CredentialsGroup.Change, Revoke);
    }

    /// <summary>Access to something goes when the thing itself goes.</summary>
    public static void Forget(Call call, string type, string name)
    {
        foreach (var credential in call.Store.All(CredentialsGroup.Kind, call.ProjectName))
        {
            Remove(Granted(credential), type, name);
        }
    }

    /// <summary>Access stays when the thing gets another name.</summary>
    public static void Rename(Call call, string type, string before, string after)
    {
        foreach (var credential in call.Store.All(CredentialsGroup.Kind, call.ProjectName))
        {
            if (Find(Granted(credential), type, before) is { } access)
            {
                access["name"] = after;
            }
        }
    }

    /// <summary>The usernames that may call an API proxy.</summary>
    public static IEnumerable<string> UsersOf(Call call, string apiProxy) => CredentialsOf(call.Store, call.ProjectName, apiProxy).Select(credential => credential.Name);

    /// <summary>The credentials that may call an API proxy.</summary>
    public static IEnumerable<Resource> CredentialsOf(ResourceStore store, string project, string apiProxy)
        => store.All(CredentialsGroup.Kind, project).Where(credential => Find(Granted(credential), "API_PROXY", apiProxy) is not null);

    private static Answer List(Call call)
        => Answer.Success(new JsonObject { ["resultList"] = Granted(CredentialsGroup.Get(call)).OfType<JsonObject>().Select(access => access.Pick("name", "type")).ToJson() });

    private static Answer Grant(Call call)
    {
        var granted = Granted(CredentialsGroup.Get(call));
        var wanted = Wanted(call);

        // All or nothing: one access that is there already refuses the whole list.
        foreach (var (type, name) in wanted.Select(Key))
        {
            if (Find(granted, type, name) is not null)
            {
                throw new RefusedException($"Credential (username:{call.Path("username")}) has already access to {Described(type)} (name:{name})!");
            }
        }

        foreach (var access in wanted.DistinctBy(Key))
        {
            granted.Add((JsonNode)access.Copy());
        }

        return Answer.Success(Answer.Deployment(DeploymentReport.WithMessage(call.Deployer.PushEverywhere(), "Deploy")));
    }

    /// <summary>Access that was never granted is passed over in silence.</summary>
    private static Answer Revoke(Call call)
    {
        var granted = Granted(CredentialsGroup.Get(call));
        foreach (var (type, name) in Wanted(call).Select(Key))
        {
            Remove(granted, type, name);
        }

        return Answer.Success(Answer.Deployment(DeploymentReport.WithMessage(call.Deployer.PushEverywhere(), "Undeploy")));
    }

    private static List<JsonObject> Wanted(Call call)
    {
        var wanted = call.Body(Body).Objects(ListName).ToList();
        foreach (var (type, name) in wanted.Select(Key))
        {
            var kind = type == "API_PROXY" ? ApiProxy.Kind : ApiProxyGroupsGroup.Kind;
            call.Store.Get(kind, call.ProjectName, name, $"{Described(type)} (name:{name}) is not found or user does not have privilege to access it!");
        }

        return wanted;
    }

    private static JsonArray Granted(Resource credential)
    {
        if (credential.Attachments[ListName] is not JsonArray granted)
        {
            credential.Attachments[ListName] = granted = [];
        }

        return granted;
    }

    private static (string Type, string Name) Key(JsonObject access) => (access.Text("type")!, access.Text("name")!);

    private static JsonObject? Find(JsonArray granted, string type, string name) => granted.OfType<JsonObject>().FirstOrDefault(access => Key(access) == (type, name));

    private static void Remove(JsonArray granted, string type, string name)
    {
        if (Find(granted, type, name) is { } access)
        {
            granted.Remove(access);
        }
    }

    private static string Described(string type) => type == "API_PROXY" ? "API Proxy" : "API Proxy Group";
}
