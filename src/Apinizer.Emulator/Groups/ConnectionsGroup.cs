using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>Connections, as far as other objects refer to them: each has a name and a type.</summary>
internal static class ConnectionsGroup
{
    public static ResourceKind Kind { get; } = new(
        "connections",
        name => $"Connection (name: {name}) is not found!",
        name => $"Connection (name: {name}) already exists!");

    private const string Path = "/apiops/projects/{projectName}/connections/{connectionName}/";

    private static readonly BodyRules Connection = new(
        BodyMember.Text("type", "type value can not be empty!"),
        BodyMember.Text("name", "name value can not be empty!"),
        BodyMember.Text("description"));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "CONNECTIONS:VIEW", call => Answer.Success(Answer.List([Get(call).Content.Copy()])));
        routes.Post(Path, "CONNECTIONS:MANAGE", Save);
        routes.Delete(Path, "CONNECTIONS:MANAGE", Delete);
    }

    /// <summary>One that is there already is replaced.</summary>
    private static Answer Save(Call call)
    {
        var body = call.Body(Connection);
        var connection = call.Store.Find(Kind, call.ProjectName, call.Path("connectionName")) ?? call.Store.Add(Kind, call.ProjectName, call.Path("connectionName"), []);
        connection.Content = body;
        return Deployed(call);
    }

    private static Answer Delete(Call call)
    {
        call.Store.Remove(Kind, call.ProjectName, Get(call));
        return Deployed(call);
    }

    private static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("connectionName"));

    private static Answer Deployed(Call call) => Answer.Success(Answer.Deployment(DeploymentReport.ByEnvironment(call.Deployer.PushEverywhere(), "Deployed successfully")));
}
