using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Connections;

/// <summary>
/// Connections to the systems around the gateway. Other objects may refer to one that is deleted or renamed: nothing stops it, and their references, which are
/// ids, follow a new name.
/// </summary>
internal static class ConnectionsGroup
{
    public static ResourceKind Kind { get; } = new(
        "connections",
        name => $"Connection (name: {name}) was not found!",
        name => $"Connection (name: {name}) already exists!")
    {
        Names = StringComparer.OrdinalIgnoreCase,
    };

    private const string Path = "/apiops/projects/{projectName}/connections/";
    private const string One = Path + "{connectionName}/";
    private const string Manage = "CONNECTIONS:MANAGE";

    /// <summary>Among the attachments: it was sent to the gateways once.</summary>
    private const string OnGateways = "onGateways";

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "any", List);
        routes.Get(One, "CONNECTIONS:VIEW", Read);
        routes.Post(One, Manage, Create);
        routes.Put(One, Manage, Update);
        routes.Delete(One, Manage, Delete);
    }

    private static Answer List(Call call)
    {
        var type = TypeNamed(call.Query("type") ?? throw new RefusedException("Connection type parameter is required!"));
        var connections = call.Store.All(Kind, call.ProjectName).Where(connection => TypeOf(connection.Content) == type).OrderBy(connection => connection.Name, StringComparer.Ordinal);
        return Answer.Success(Answer.List(connections.Select(connection => type.Read(call, connection, withSecrets: false))));
    }

    private static Answer Read(Call call)
    {
        var connection = Get(call);
        var type = TypeOf(connection.Content);
        return Answer.Success(Answer.List([type.Read(call, connection, type.ShowsSecrets)]));
    }

    /// <summary>One of this name and type that is there already is replaced. Types are stored apart, so that a name which another type has is refused.</summary>
    private static Answer Create(Call call)
    {
        var (name, body) = (Name(call), Body(call));
        var sent = body.Text("name");
        if (string.IsNullOrWhiteSpace(sent))
        {
            throw new RefusedException("name value can not be empty!");
        }

        if (!Kind.Names.Equals(name, sent))
        {
            throw new RefusedException($"Connection name in path ({name}) does not match name in body ({sent})!");
        }

        var connection = call.Store.Find(Kind, call.ProjectName, name);
        if (connection is not null && TypeOf(connection.Content) != TypeOf(body))
        {
            throw new RefusedException(Kind.AlreadyExists(name));
        }

        return Save(call, connection ?? call.Store.Add(Kind, call.ProjectName, sent, []), body);
    }

    /// <summary>Replaces everything, the type and secrets too: what is left out is cleared or gets its default.</summary>
    private static Answer Update(Call call)
    {
        var (connection, body) = (Get(call), Body(call));
        if (body.Text("name") is { } name && !string.IsNullOrWhiteSpace(name))
        {
            if (!Kind.Names.Equals(name, connection.Name))
            {
                call.Store.RequireFree(Kind, call.ProjectName, name);
            }

            connection.Name = name;
        }

        return Save(call, connection, body);
    }

    private static Answer Delete(Call call)
    {
        var connection = Get(call);
        call.Store.Remove(Kind, call.ProjectName, connection);
        return connection.Attachments.Flag(OnGateways) ? Deployed(call) : Answer.Success();
    }

    private static Answer Save(Call call, Resource connection, JsonObject body)
    {
        body["name"] = connection.Name;
        connection.Content = body;
        if (!body.Flag("deployToWorker"))
        {
            return Answer.Success();
        }

        connection.Attachments[OnGateways] = true;
        return Deployed(call);
    }

    private static JsonObject Body(Call call)
    {
        var body = call.Body(sent => BodyRules.IsBlank(sent["type"]) ? throw new RefusedException("type value can not be empty!") : TypeOf(sent).Body);
        var type = TypeOf(body);
        type.Check(body);
        type.Keep(call, body);
        return body;
    }

    private static ConnectionType TypeOf(JsonObject connection) => TypeNamed(connection.Text("type") ?? "");

    private static ConnectionType TypeNamed(string name) => ConnectionTypes.Find(name) ?? throw new RefusedException($"Invalid connection type: {name}");

    private static string Name(Call call) => call.Path("connectionName", "Connection name can not be empty!");

    private static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, Name(call));

    private static Answer Deployed(Call call) => Answer.Success(Answer.Deployment(DeploymentReport.ByEnvironment(call.Deployer.PushEverywhere(), "Deployment successful")));
}
