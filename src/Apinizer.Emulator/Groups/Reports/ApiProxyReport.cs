using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.ApiProxyGroups;

namespace Apinizer.Emulator.Groups.Reports;

/// <summary>All API proxies and API proxy groups: where they run, where they route to, what protects them.</summary>
internal static class ApiProxyReport
{
    public static IEnumerable<JsonObject> Rows(Call call)
    {
        var withEndpoints = call.QueryFlag("includeEndpoints");
        return call.Installation.Projects.SelectMany(project =>
            call.Store.All(ApiProxy.Kind, project.Name).Select(proxy => ProxyRow(call, project, proxy, withEndpoints))
                .Concat(call.Store.All(ApiProxyGroupsGroup.Kind, project.Name).Select(group => GroupRow(call, project, group))));
    }

    /// <summary>The addresses at the gateways that have it.</summary>
    public static IEnumerable<string> Urls(Call call, Resource resource) => call.Installation.Environments
        .Where(environment => resource.Deployments.In(environment.Name).Deployed)
        .SelectMany(environment => ApiProxy.RelativePaths(resource.Content).Select(path => environment.AccessUrl + ApiProxy.RootContext + path));

    private static JsonObject ProxyRow(Call call, Project project, Resource proxy, bool withEndpoints)
    {
        var row = Row(call, project, proxy, isGroup: false);
        var routing = proxy.Content["routing"] as JsonObject ?? [];
        var hidden = proxy.Content.Text("specAccessType") == "HIDDEN";
        var policies = new ReportedPolicies(proxy.Content);
        row["apiType"] = proxy.Content.Text("apiType");
        row["specFileHidden"] = hidden;
        row["apiSpecUrlList"] = hidden ? [] : Urls(call, proxy).Select(url => url + (ApiProxy.IsSoap(proxy.Content) ? "?wsdl" : "?openapi")).ToJson();
        row["protocolTransformation"] = proxy.Content.Flag("soapToRest");
        row["apiCategories"] = proxy.Content.Texts("categoryList").ToJson();
        row["routingAddressList"] = routing.Objects("routingAddressList").Select(address => address.Text("address")).OfType<string>().ToJson();
        row["routingConnectionTimeout"] = routing["connectTimeout"]?.DeepClone();
        row["routingReadTimeout"] = routing["readTimeout"]?.DeepClone();
        row["backendSpecUrl"] = proxy.Content.Text("specUrl");
        row["backendSpecFileName"] = proxy.Content.Text("specFileName");
        row["authenticationExist"] = policies.AuthenticationTypes.Count > 0;
        row["authenticationTypeList"] = policies.AuthenticationTypes.ToJson();
        row["rateLimitExist"] = policies.LimitRates;
        if (withEndpoints)
        {
            row["endpointList"] = proxy.Content.Objects("endpointList").Select(endpoint =>
            {
                var read = endpoint.Pick("description", "active", "httpMethod", "backendResourceUrl", "backendHttpMethod");
                read["endpoint"] = Label(endpoint);
                return read;
            }).ToJson();
        }

        return row;
    }

    private static JsonObject GroupRow(Call call, Project project, Resource group)
    {
        var row = Row(call, project, group, isGroup: true);
        var members = group.Attachments.Texts("apiProxyNameList");
        row["apiIdListOfApiGroup"] = call.Store.All(ApiProxy.Kind, project.Name).Where(proxy => members.Contains(proxy.Name)).Select(proxy => proxy.Id).ToJson();
        return row;
    }

    private static JsonObject Row(Call call, Project project, Resource resource, bool isGroup) => new()
    {
        ["apiName"] = resource.Name,
        ["description"] = resource.Content.Text("description"),
        ["projectName"] = project.Name,
        ["apiGroup"] = isGroup,
        ["deployed"] = resource.Deployments.Environments.Values.Any(deployment => deployment.Deployed),
        ["environmentList"] = call.Installation.Environments.Where(environment => resource.Deployments.Environments.ContainsKey(environment.Name)).Select(environment => new JsonObject
        {
            ["environmentName"] = environment.Name,
            ["accessUrl"] = environment.AccessUrl,
            ["deployed"] = resource.Deployments.In(environment.Name).Deployed,
            ["redeployRequired"] = resource.Deployments.In(environment.Name).RedeployRequired,
        }).ToJson(),
        ["apiUrlList"] = Urls(call, resource).ToJson(),
        ["clientRoute"] = resource.Content["clientRoute"]?.DeepClone(),
    };

    /// <summary>Method and path, by which the reports name endpoints.</summary>
    public static string Label(JsonObject endpoint) => $"{endpoint.Text("httpMethod")} {endpoint.Text("endpoint")}";
}
