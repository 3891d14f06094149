using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>Traffic log settings of API proxies. They go to the gateways by themselves, and no answer tells whether they arrived.</summary>
internal static class TrafficLogGroup
{
    private const string Path = ApiProxy.Path + "trafficLogSettings/";
    private const string One = Path + "{environmentName}/";
    private const string Override = One + "connectors/{connectorType}/methodOverride/";

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "API_MANAGEMENT:VIEW", call => Answered(TrafficLogSettings.All(ApiProxy.Get(call)).Select(settings => TrafficLogSettings.Read(call, settings))));
        routes.Get(One, "API_MANAGEMENT:VIEW", Get);
        routes.Put(One, "API_MANAGEMENT:MANAGE", Update);
        routes.Put(Override, "API_MANAGEMENT:MANAGE", UpdateOverride);
        routes.Delete(Override, "API_MANAGEMENT:MANAGE", DeleteOverride);
    }

    private static Answer Get(Call call)
    {
        var settings = TrafficLogSettings.Find(ApiProxy.Get(call), Environment(call));
        return Answered(settings is null ? [] : [TrafficLogSettings.Read(call, settings)]);
    }

    private static Answer Update(Call call)
    {
        var (proxy, environment) = (ApiProxy.Get(call), Environment(call));
        var settings = TrafficLogSettings.Save(call, proxy, environment, call.Body(TrafficLogSettings.Body));
        return Answered([TrafficLogSettings.Written(proxy, environment, settings)]);
    }

    private static Answer UpdateOverride(Call call)
    {
        var proxy = ApiProxy.Get(call);
        var method = Method(call, proxy);
        var connector = ConnectorType(call);
        var settings = Settings(call, proxy, "Traffic log settings not found for this API proxy and environment. Please save the log settings first before adding method-level overrides.");
        var overrides = (JsonArray)(settings[TrafficLogSettings.Overrides] ??= new JsonArray());
        if (Find(overrides, method) is not { } entry)
        {
            entry = new JsonObject { ["apiMethodId"] = method.Text("id"), ["apiMethodName"] = method.Text("endpoint") };
            overrides.Add((JsonNode)entry);
        }

        ((JsonObject)(entry[TrafficLogSettings.Connectors] ??= new JsonObject()))[connector] = call.Body(TrafficLogSettings.Connector);
        return Answer.Success();
    }

    /// <summary>An override that is not there is no error, and one without connectors goes altogether.</summary>
    private static Answer DeleteOverride(Call call)
    {
        var proxy = ApiProxy.Get(call);
        var method = Method(call, proxy);
        var connector = ConnectorType(call);
        var settings = Settings(call, proxy, "Traffic log settings not found");
        if (settings[TrafficLogSettings.Overrides] is JsonArray overrides && Find(overrides, method) is { } entry)
        {
            var connectors = entry[TrafficLogSettings.Connectors] as JsonObject;
            connectors?.Remove(connector);
            if (connectors is not { Count: > 0 })
            {
                overrides.Remove(entry);
            }
        }

        return Answer.Success();
    }

    private static GatewayEnvironment Environment(Call call)
    {
        var name = call.Path("environmentName");
        return call.Installation.FindEnvironment(name) ?? throw new RefusedException($"Environment ({name}) is not found!");
    }

    private static JsonObject Method(Call call, Resource proxy)
    {
        var name = call.Query("methodName") ?? throw new RefusedException("methodName value can not be empty!");
        return proxy.Content.Objects(ApiProxyEndpoint.List).FirstOrDefault(endpoint => endpoint.Text("endpoint") == name) ?? throw new RefusedException($"Method ({name}) is not found in ApiProxy!");
    }

    private static string ConnectorType(Call call)
    {
        var type = call.Path("connectorType");
        return TrafficLogSettings.ConnectorTypes.Contains(type) ? type : throw new RefusedException($"Invalid connectorType: {type}");
    }

    private static JsonObject Settings(Call call, Resource proxy, string missing) => TrafficLogSettings.Find(proxy, Environment(call)) ?? throw new RefusedException(missing, 500);

    private static JsonObject? Find(JsonArray overrides, JsonObject method) => overrides.OfType<JsonObject>().FirstOrDefault(entry => entry.Text("apiMethodId") == method.Text("id"));

    private static Answer Answered(IEnumerable<JsonObject> settings) => Answer.Success(Answer.List(settings));
}
