using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>The environments, which all projects share.</summary>
internal static class EnvironmentsGroup
{
    public static void Map(RouteTable routes)
    {
        // Any token will do, although other pages speak of an admin role.
        routes.Get("/apiops/environments/", "token", call => Answer.Success(Answer.List(call.Installation.Environments.Select(environment => environment.ToJson()))));
        routes.Get("/apiops/projects/{projectName}/environments/", "any", call => Answer.Success(Answer.List(call.Installation.Environments.Select(InProject))));
    }

    private static JsonObject InProject(GatewayEnvironment environment)
    {
        var json = environment.ToJson();

        // Only filled in the context of an API proxy or group.
        json["deployed"] = null;
        json["redeployRequired"] = null;
        return json;
    }
}
