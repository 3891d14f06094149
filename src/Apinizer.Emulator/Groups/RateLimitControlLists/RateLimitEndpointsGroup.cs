using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.RateLimitControlLists;

/// <summary>The limits of a rate limit control list for endpoints of API proxies, or for all of an API proxy.</summary>
internal static class RateLimitEndpointsGroup
{
    private const string Path = RateLimitControlList.One + "endpoints/";
    private const string ListName = RateLimitControlList.Endpoints;
    private const string All = "ALL";

    private static readonly string[] Required =
        ["permittedMessageCount", "timeIntervalPeriodLength", "timeInterval", "cacheConnectionTimeoutInSeconds", "cacheErrorHandlingType", "timeIntervalWindowType"];

    private static readonly BodyRules Body = new(BodyMember.Objects(ListName, new BodyRules(
        BodyMember.Text("apiProxyName", "apiProxyName value can not be empty!"),
        BodyMember.Text("endpointName"),
        BodyMember.Choice("endpointHTTPMethod", ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", All]),
        BodyMember.Number("permittedMessageCount"),
        BodyMember.Number("timeIntervalPeriodLength"),
        RateLimitMembers.Interval("timeInterval"),
        BodyMember.Object("targetVariable", VariableRules.Body),
        BodyMember.Number("cacheConnectionTimeoutInSeconds"),
        RateLimitMembers.CacheErrorHandling(),
        RateLimitMembers.Window(),
        BodyMember.Text("targetIdentityValue"),
        BodyMember.Flag("showRateLimitStatisticsInResponseHeader", false),
        BodyMember.Flag("enabled", true)), "endpointRateLimitList value can not be empty!"));

    public static void Map(RouteTable routes)
    {
        routes.Post(Path, RateLimitControlList.Manage, call => Change(call, (has, sent) => has.Concat(sent.Select(endpoint => Complete(call, endpoint)))));
        routes.Put(Path, RateLimitControlList.Manage, call => Change(call, (_, sent) => sent.Select(endpoint => Complete(call, endpoint))));
        routes.Delete(Path, RateLimitControlList.Manage, call => Change(call, (has, sent) => has.ExceptBy(sent.Select(endpoint => Key(Addressed(call, endpoint))), Key)));
    }

    private static Answer Change(Call call, Func<IEnumerable<JsonObject>, IReadOnlyList<JsonObject>, IEnumerable<JsonObject>> change)
    {
        var list = RateLimitControlList.Get(call);
        var sent = call.Body(Body).Objects(ListName).ToList();

        // Of two limits for one endpoint the earlier stays.
        list.Content[ListName] = change(list.Content.Objects(ListName), sent).DistinctBy(Key).Select(endpoint => endpoint.Copy()).ToJson();
        return RateLimitControlList.Deployed(call);
    }

    /// <summary>The names are resolved once. Afterwards the ids count.</summary>
    private static JsonObject Complete(Call call, JsonObject endpoint)
    {
        var proxy = call.Store.Get(ApiProxy.Kind, call.ProjectName, endpoint.Text("apiProxyName")!, $"API Proxy with name ({endpoint.Text("apiProxyName")}) is not found in project!");
        Addressed(call, endpoint);
        if (endpoint.Text("endpointName") != All)
        {
            endpoint["endpointId"] = Find(proxy, endpoint)
                ?? throw new RefusedException($"API Endpoint with name ({endpoint.Text("endpointName")}) and method type ({endpoint.Text("endpointHTTPMethod")}) is not found in API Proxy!");
        }

        foreach (var name in Required)
        {
            _ = endpoint[name] ?? throw new RefusedException($"{name} value can not be empty!");
        }

        return endpoint["targetVariable"] is JsonObject variable && VariableRules.Problem(variable) is { } problem ? throw new RefusedException(problem) : endpoint;
    }

    /// <summary>All endpoints are meant when either half of the address says so.</summary>
    private static JsonObject Addressed(Call call, JsonObject endpoint)
    {
        if (endpoint.Text("endpointName") == All || endpoint.Text("endpointHTTPMethod") == All)
        {
            endpoint["endpointName"] = All;
            endpoint["endpointHTTPMethod"] = All;
        }

        foreach (var name in (ReadOnlySpan<string>)["endpointName", "endpointHTTPMethod"])
        {
            _ = endpoint[name] ?? throw new RefusedException($"{name} value can not be empty!");
        }

        endpoint["apiProxyId"] = call.Store.Find(ApiProxy.Kind, call.ProjectName, endpoint.Text("apiProxyName")!)?.Id;
        return endpoint;
    }

    private static JsonNode? Find(Resource proxy, JsonObject endpoint) => proxy.Content.Objects("endpointList")
        .FirstOrDefault(other => other.Text("endpoint") == endpoint.Text("endpointName") && other.Text("httpMethod") == endpoint.Text("endpointHTTPMethod"))?["id"]?.DeepClone();

    private static (string?, string?, string?) Key(JsonObject endpoint) => (endpoint.Text("apiProxyId"), endpoint.Text("endpointName"), endpoint.Text("endpointHTTPMethod"));
}
