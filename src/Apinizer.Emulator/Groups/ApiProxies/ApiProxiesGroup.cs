using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.Credentials;
using Apinizer.Emulator.Hosting;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>API proxies as a whole: list, get, where to call them, export, delete.</summary>
internal static class ApiProxiesGroup
{
    public static void Map(RouteTable routes)
    {
        routes.Get("/apiops/projects/{projectName}/apiProxies/", "any", List);
        routes.Get(ApiProxy.Path, "API_MANAGEMENT:VIEW", Get);
        routes.Get(ApiProxy.Path + "invoke-info/", "API_MANAGEMENT:VIEW", GetInvokeInfo);
        routes.Get(ApiProxy.Path + "export/", "API_MANAGEMENT:EXPORT_IMPORT", Export);
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
        var read = proxy.Content.Pick("name", "description", "apiType", "categoryList", "sharingType", "clientRoute", "routing");
        read["endpointList"] = proxy.Content.Objects("endpointList").Select(endpoint => ReadEndpoint(endpoint, withPolicies)).ToJson();
        read["deploymentList"] = proxy.Deployments.Environments.Select(entry => new JsonObject
        {
            ["environmentName"] = entry.Key,
            ["deployed"] = entry.Value.Deployed,
            ["redeployRequired"] = entry.Value.RedeployRequired,
        }).ToJson();
        return Answer.Done(Answer.List([read]));
    }

    private static JsonObject ReadEndpoint(JsonObject endpoint, bool withPolicies)
    {
        var read = endpoint.Pick("id", "endpoint", "description", "active", "httpMethod", "backendResourceUrl", "backendHttpMethod");
        if (withPolicies)
        {
            foreach (var pipeline in (ReadOnlySpan<string>)["requestPolicyList", "responsePolicyList", "errorPolicyList"])
            {
                read[pipeline] = endpoint[pipeline]?.DeepClone() ?? new JsonArray();
            }
        }

        return read;
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

    private static Answer Export(Call call)
    {
        var proxy = ApiProxy.Get(call);
        var encrypt = call.QueryFlag("encrypt");
        var document = proxy.Content.Copy();
        if (encrypt)
        {
            // Keys leave the Manager in encrypted packages only.
            document.Apply(proxy.Attachments);
        }

        var package = new ExportPackage(call.Installation.Now);
        package.Add(proxy.Name, document);
        if (call.QueryFlag("withDependencies"))
        {
            foreach (var username in CredentialAccessGroup.UsersOf(call, proxy.Name))
            {
                var credential = call.Store.Get(CredentialsGroup.Kind, call.ProjectName, username).Content.Copy();
                credential.Remove("password");
                package.Add("CREDENTIAL-" + username, credential);
            }
        }

        return package.ToAnswer(call, proxy.Name);
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
