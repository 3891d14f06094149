using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>An API proxy as it is carried from one project to another. It speaks of routes and backends in words of its own.</summary>
internal static class ApiProxyPromotion
{
    /// <summary>How the payload calls what other pages call REST.</summary>
    private const string ReverseProxy = "REVERSE_PROXY";

    public static BodyRules Body { get; } = new(
        BodyMember.Text("id"),
        BodyMember.Text("name", "name value can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Text("type"),
        BodyMember.Flag("protocolTransformation"),
        BodyMember.Text("enumProxyCreationType"),
        BodyMember.Text("relativePath"),
        BodyMember.Object("clientRoute", ApiProxyInput.ClientRoute),
        BodyMember.Object("routing", new BodyRules(BodyMember.Objects("apiRoutingList", new BodyRules(BodyMember.Text("url", "Address is required"))))),
        BodyMember.Texts("categoryList"),
        BodyMember.Anything("apiProxyDeployList"));

    public static JsonObject Read(Call call, Resource proxy)
    {
        var read = proxy.Content.Pick("name", "description", "clientRoute", "categoryList");
        read["id"] = proxy.Id;
        read["type"] = proxy.Content.Text("apiType") is var type and not "REST" ? type : ReverseProxy;
        read["enumProxyCreationType"] = proxy.Content.Text("apiProxyCreationType");
        read["protocolTransformation"] = proxy.Content.Flag("soapToRest");
        read["relativePath"] = ApiProxy.ServedPath(proxy.Content);
        var addresses = (proxy.Content["routing"] as JsonObject)?.Objects("routingAddressList") ?? [];
        read["routing"] = new JsonObject { ["apiRoutingList"] = addresses.Select(address => new JsonObject { ["url"] = address.Text("address") }).ToJson() };
        read["apiProxyDeployList"] = call.Installation.Environments.Select(environment => new JsonObject
        {
            ["environmentSettingsId"] = environment.Id,
            ["environmentName"] = environment.Name,
            ["accessUrl"] = environment.AccessUrl + ApiProxy.RootContext + ApiProxy.ServedPath(proxy.Content),
            ["deploy"] = proxy.Deployments.In(environment.Name).Deployed,
            ["redeployRequired"] = proxy.Deployments.In(environment.Name).RedeployRequired,
        }).ToJson();
        return read;
    }

    /// <summary>Overwrites what the payload has. Where the source is deployed is never taken over.</summary>
    public static void Write(JsonObject content, JsonObject body)
    {
        var type = body.Text("type") ?? ReverseProxy;
        content.Apply(body.Pick("name", "description", "clientRoute", "categoryList"));
        content["apiType"] = type == ReverseProxy ? "REST" : type;
        content["apiProxyCreationType"] = body.Text("enumProxyCreationType") ?? ReverseProxy;
        content["soapToRest"] = body.Flag("protocolTransformation");
        content["clientRoute"] ??= new JsonObject { ["relativePathList"] = new JsonArray(body.Text("relativePath")) };
        content["categoryList"] ??= new JsonArray();
        content["sharingType"] ??= "PROJECT";
        content[ApiProxyEndpoint.List] ??= new JsonArray();
        if ((body["routing"] as JsonObject)?["apiRoutingList"] is not null)
        {
            var routing = (JsonObject)(content["routing"] ??= new JsonObject { ["routingEnabled"] = true });
            routing["routingAddressList"] = ((JsonObject)body["routing"]!).Objects("apiRoutingList").Select(address => new JsonObject { ["address"] = address.Text("url") }).ToJson();
        }
    }
}
