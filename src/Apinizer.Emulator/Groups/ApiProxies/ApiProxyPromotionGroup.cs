using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>Carrying API proxies from one project to another.</summary>
internal static class ApiProxyPromotionGroup
{
    private const string Path = "/apiops/projects/{projectName}/apiProxies/";

    public static void Map(RouteTable routes)
    {
        routes.Get(Path + "forpromotion", "API_MANAGEMENT:VIEW", List);
        routes.Put(Path + "promotion", "API_MANAGEMENT:MANAGE", Save);
    }

    private static Answer List(Call call)
        => Answer.Success(Answer.List(call.Store.All(ApiProxy.Kind, call.ProjectName).Select(proxy => ApiProxyPromotion.Read(call, proxy))));

    /// <summary>An id of this project's means an update, anything else a new API proxy.</summary>
    private static Answer Save(Call call)
    {
        var body = call.Body(ApiProxyPromotion.Body);
        var name = body.Text("name")!;
        var environments = call.Query("deployEnvironmentIds")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (environments.Length > 0)
        {
            var isAi = body.Text("type") is ApiProxy.Ai or ApiProxy.Mcp or ApiProxy.A2a;
            call.Require(isAi ? "AI_DEVELOPMENT:DEPLOY_UNDEPLOY" : "API_MANAGEMENT:DEPLOY_UNDEPLOY", ApiProxy.MayNotDeploy);
        }

        var proxy = call.Store.All(ApiProxy.Kind, call.ProjectName).FirstOrDefault(known => known.Id == body.Text("id"));
        if (proxy is null)
        {
            proxy = call.Store.Add(ApiProxy.Kind, call.ProjectName, name, []);
        }
        else
        {
            ApiProxy.Rename(call, proxy, body);
        }

        ApiProxyPromotion.Write(proxy.Content, body);
        proxy.Deployments.Changed();

        // Unknown ids are passed over, and deployments that fail are not mentioned.
        var known = call.Installation.Environments.Where(environment => environments.Contains(environment.Id)).Select(environment => environment.Name);
        call.Deployer.Deploy(proxy, known, call.User.Name);
        return Answer.Bare(ApiProxyPromotion.Read(call, proxy));
    }
}
