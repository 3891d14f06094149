using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxyGroups;
using Apinizer.Emulator.Groups.Credentials;
using Apinizer.Emulator.Groups.Policies;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>API proxies as a whole: list, get, where to call them, export, delete.</summary>
internal static class ApiProxiesGroup
{
    public static void Map(RouteTable routes)
    {
        routes.Get("/apiops/projects/{projectName}/apiProxies/", "any", List);
        routes.Get(ApiProxy.Path, "API_MANAGEMENT:VIEW", Get);
        routes.Get(ApiProxy.Path + "invoke-info/", "API_MANAGEMENT:VIEW", GetInvokeInfo);
        routes.Get(ApiProxy.Path + "full", "token", GetFull);
        routes.Get(ApiProxy.Path + "environment-variables/", "token", ListEnvironmentVariables);
        routes.Delete(ApiProxy.Path, "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY", Delete);
    }

    private static Answer List(Call call)
        => Answer.Success(Answer.List(call.Store.All(ApiProxy.Kind, call.ProjectName).OrderBy(proxy => proxy.Name, StringComparer.Ordinal).Select(proxy => new JsonObject
        {
            ["name"] = proxy.Name,
            ["description"] = proxy.Content.Text("description"),
            ["type"] = proxy.Content.Text("apiType"),
            ["relativePath"] = ApiProxy.ServedPath(proxy.Content),
            ["soapToRest"] = proxy.Content.Flag("soapToRest"),
        })));

    private static Answer Get(Call call)
    {
        var proxy = ApiProxy.Get(call);
        var withPolicies = call.QueryFlag("withPolicies");
        var content = ApiProxySecrets.Removed(proxy.Content);
        var read = content.Pick("name", "description", "apiType", "categoryList", "sharingType", "clientRoute", "routing");
        foreach (var routing in ProtocolRouting.All.Select(routing => routing.Place).Where(content.ContainsKey))
        {
            // Updates of servers need the ids that they have here.
            read[routing] = content[routing]?.DeepClone();
        }

        read["endpointList"] = proxy.Content.Objects(ApiProxyEndpoint.List).Select(endpoint => ApiProxyEndpoint.Read(endpoint, withPolicies)).ToJson();
        read["deploymentList"] = proxy.Deployments.Environments.Select(entry => new JsonObject
        {
            ["environmentName"] = entry.Key,
            ["deployed"] = entry.Value.Deployed,
            ["redeployRequired"] = entry.Value.RedeployRequired,
        }).ToJson();
        return Answer.Done(Answer.List([read]));
    }

    /// <summary>Not described anywhere but in the OpenAPI document.</summary>
    private static Answer GetFull(Call call)
    {
        var proxy = ApiProxy.Get(call);
        var withPolicies = call.QueryFlag("withPolicies");
        var content = ApiProxySecrets.Removed(proxy.Content);
        var read = content.Pick("name", "description", "clientRoute", "soapToRest");
        read["type"] = content.Text("apiType");
        read["soapToRest"] ??= false;
        read[ApiProxyEndpoint.List] = proxy.Content.Objects(ApiProxyEndpoint.List).Select(endpoint => ApiProxyEndpoint.Read(endpoint, withPolicies)).ToJson();
        read.Apply(withPolicies ? PolicyLists.Read(proxy.Content) : []);

        return Answer.Success(Answer.List([read]));
    }

    /// <summary>The variables that the API proxy refers to, without their values.</summary>
    private static Answer ListEnvironmentVariables(Call call)
    {
        var used = ApiProxyDependencies.Variables(ApiProxy.Get(call).Content);
        return Answer.Success(Answer.List(call.Store.All("environmentVariables", call.ProjectName)
            .Where(variable => used.Contains(variable.Name))
            .Select(variable => new JsonObject { ["name"] = variable.Name, ["description"] = variable.Content.Text("description") })));
    }

    /// <summary>One entry for every environment, whether deployed there or not.</summary>
    private static Answer GetInvokeInfo(Call call)
    {
        var proxy = ApiProxy.Get(call, $"ApiProxy with name ({call.Path("apiProxyName")}) is not found!");
        return Answer.Success(Answer.List(call.Installation.Environments.Select(environment => new JsonObject
        {
            ["environmentName"] = environment.Name,
            ["gatewayBaseUrl"] = environment.AccessUrl,
            ["rootContext"] = ApiProxy.RootContext,
            ["fullPaths"] = ApiProxy.RelativePaths(proxy.Content).Select(path => ApiProxy.RootContext + path).ToJson(),
            ["methods"] = ApiProxy.Methods(proxy.Content).ToJson(),
            ["schemes"] = new JsonArray("http", "https"),
            ["deployed"] = proxy.Deployments.In(environment.Name).Deployed,
        })));
    }

    /// <summary>Undeployment comes after the deletion and cannot prevent it.</summary>
    private static Answer Delete(Call call)
    {
        var proxy = ApiProxy.Get(call, $"Api Proxy ({call.Path("apiProxyName")}) is not found!");
        call.Store.Remove(ApiProxy.Kind, call.ProjectName, proxy);
        CredentialAccessGroup.Forget(call, "API_PROXY", proxy.Name);
        ApiProxyGroupsGroup.Forget(call, proxy.Name);
        return Answer.Done(Answer.Deployment(DeploymentReport.ByEnvironment(call.Deployer.PushEverywhere(), "Undeployment successful")));
    }
}
