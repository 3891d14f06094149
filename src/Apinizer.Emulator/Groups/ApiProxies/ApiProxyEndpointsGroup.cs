using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>Endpoints of API proxies: named in bodies, since their names have slashes.</summary>
internal static class ApiProxyEndpointsGroup
{
    private const string Path = ApiProxy.Path + "endpoints/";
    private const string MethodsPath = ApiProxy.Path + "methods/";
    private const string Manage = "API_MANAGEMENT:MANAGE";
    private const string View = "API_MANAGEMENT:VIEW";

    private static readonly BodyRules Identifier = new(ApiProxyEndpoint.Identifier());

    private static readonly BodyRules Creation = new(
        BodyMember.Text("name", "name value can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Choice("httpMethod", ApiProxyEndpoint.Methods, "httpMethod value can not be empty!"),
        BodyMember.Text("backendResourceUrl", "backendResourceUrl value can not be empty!"),
        BodyMember.Choice("backendHttpMethod", ApiProxyEndpoint.Methods, "backendHttpMethod value can not be empty!"));

    private static readonly BodyRules Change = new(
    [
        .. ApiProxyEndpoint.Identifier(),
        BodyMember.Text("description"),
        BodyMember.Text("backendResourceUrl"),
        BodyMember.Choice("backendHttpMethod", ApiProxyEndpoint.Methods),
        .. DeployOption.Members,
    ]);

    private static readonly BodyRules Cache = SettingRules(BodyMember.Object("cacheSettings", new BodyRules(ApiProxyCache.Members), "cacheSettings is required"));

    private static readonly BodyRules Status = SettingRules(BodyMember.Flag("active"));

    private static readonly BodyRules Wsa = SettingRules(BodyMember.Object("wsaSettings", new BodyRules(
        BodyMember.Flag("wsaEnabled"),
        BodyMember.Choice("wsaMustUnderstand", ["NONE", "TRUE", "FALSE"]),
        BodyMember.Choice("wsaVersion", ["V200408", "V200508"]),
        BodyMember.Flag("wsaAddDefaultAction"),
        BodyMember.Text("wsaAction"),
        BodyMember.Flag("wsaAddDefaultTo"),
        BodyMember.Text("wsaTo"),
        BodyMember.Text("wsaReplyTo"),
        BodyMember.Flag("wsaGenerateMessageId"),
        BodyMember.Text("wsaMessageId"),
        BodyMember.Text("wsaFrom"),
        BodyMember.Text("wsaFaultTo"),
        BodyMember.Text("wsaRelatesTo"),
        BodyMember.Text("wsaRelationShipType")), "wsaSettings is required"));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "any", call => Answer.Done(Read(call, withPolicies: false)));
        routes.Post(Path + "details/", "any", call => ReadOne(call, withPolicies: false));
        routes.Post(Path + "policies/", "any", call => ReadOne(call, withPolicies: true));
        routes.Get(MethodsPath, View, call => Answer.Done(Read(call, call.QueryFlag("withPolicies"))));
        routes.Post(MethodsPath + "policies/", View, call => ReadOne(call, withPolicies: true));
        routes.Post(Path, Manage, Create);
        routes.Patch(Path, Manage, Update);
        routes.Post(Path + "delete/", Manage, Delete);
        routes.Patch(Path + "cache/", Manage, call => Set(call, Cache, "cacheSettings"));
        routes.Patch(Path + "status/", Manage, call => Set(call, Status, "active"));
        routes.Patch(Path + "wsa/", Manage, call => Set(call, Wsa, "wsaSettings"));
    }

    private static BodyRules SettingRules(BodyMember setting) => new([.. ApiProxyEndpoint.Identifier("identifierName", "identifierHttpMethod"), setting, .. DeployOption.Members]);

    private static JsonObject Read(Call call, bool withPolicies)
        => Answer.List(ApiProxy.Get(call).Content.Objects(ApiProxyEndpoint.List).Select(endpoint => ApiProxyEndpoint.Read(endpoint, withPolicies)));

    private static Answer ReadOne(Call call, bool withPolicies)
    {
        var proxy = ApiProxy.Get(call);
        var body = call.Body(Identifier);
        return Answer.Bare(ApiProxyEndpoint.Read(ApiProxyEndpoint.Get(proxy.Content, body.Text("name"), body.Text("httpMethod")), withPolicies));
    }

    private static Answer Create(Call call)
    {
        var proxy = ApiProxy.Get(call);
        RequireRest(proxy, "added to");
        var body = call.Body(Creation);
        var (name, method) = (body.Text("name")!, body.Text("httpMethod")!);
        if (ApiProxyEndpoint.Find(proxy.Content, name, method) is not null)
        {
            throw new RefusedException($"Endpoint with name ({name}) and HTTP method ({method}) is already exist!");
        }

        Endpoints(proxy).Add((JsonNode)ApiProxyEndpoint.Create(call.Store.NextId(), name, method, body.Text("description"), body.Text("backendResourceUrl"), body.Text("backendHttpMethod")));
        proxy.Deployments.Changed();
        return Answer.Done();
    }

    private static Answer Update(Call call)
    {
        var proxy = ApiProxy.Get(call);
        var body = call.Body(Change);
        var endpoint = ApiProxyEndpoint.Get(proxy.Content, body.Text("name"), body.Text("httpMethod"));
        var deploy = DeployOption.Of(call, body);
        foreach (var name in (ReadOnlySpan<string>)["description", "backendResourceUrl", "backendHttpMethod"])
        {
            endpoint[name] = (body[name] ?? endpoint[name])?.DeepClone();
        }

        return Saved(proxy, deploy);
    }

    /// <summary>The policies of the endpoint go with it.</summary>
    private static Answer Delete(Call call)
    {
        var proxy = ApiProxy.Get(call);
        RequireRest(proxy, "deleted from");
        var body = call.Body(Identifier);
        Endpoints(proxy).Remove(ApiProxyEndpoint.Get(proxy.Content, body.Text("name"), body.Text("httpMethod")));
        proxy.Deployments.Changed();
        return Answer.Done();
    }

    private static Answer Set(Call call, BodyRules rules, string setting)
    {
        var proxy = ApiProxy.Get(call);
        var body = call.Body(rules);
        var endpoint = ApiProxyEndpoint.Get(proxy.Content, body.Text("identifierName"), body.Text("identifierHttpMethod"));
        var value = body[setting] ?? throw new RefusedException($"{setting} is required");
        var deploy = DeployOption.Of(call, body);
        endpoint[setting] = value.DeepClone();
        return Saved(proxy, deploy);
    }

    private static Answer Saved(Resource proxy, DeployOption deploy)
    {
        proxy.Deployments.Changed();
        return ApiProxySettingAnswer.ByEnvironment(deploy, proxy);
    }

    private static JsonArray Endpoints(Resource proxy) => (JsonArray)(proxy.Content[ApiProxyEndpoint.List] ??= new JsonArray());

    private static void RequireRest(Resource proxy, string change)
    {
        if (proxy.Content.Text("apiType") != "REST")
        {
            throw new RefusedException($"Endpoint can only be {change} REST API Proxies!");
        }
    }
}
