using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxyGroups;

/// <summary>Carrying API proxy groups from one project to another. Not described anywhere but in the OpenAPI document.</summary>
internal static class ApiProxyGroupPromotionGroup
{
    private static readonly BodyRules Body = new(ApiProxyGroupsGroup.Definition);

    public static void Map(RouteTable routes)
    {
        routes.Put(ApiProxyGroupsGroup.Path + "promotion", "token", Save);
        routes.Get(ApiProxyGroupsGroup.One + "proxies/forpromotion", "token", ListApiProxies);
    }

    /// <summary>The payload has no id, so that the name tells whether the group is new.</summary>
    private static Answer Save(Call call)
    {
        var body = call.Body(Body);
        ApiProxyGroupsGroup.RequireRoute(body);
        var name = body.Text("name")!;
        var group = call.Store.Find(ApiProxyGroupsGroup.Kind, call.ProjectName, name) ?? call.Store.Add(ApiProxyGroupsGroup.Kind, call.ProjectName, name, body);
        group.Content = body;
        group.Deployments.Changed();
        return Answer.Bare(body.Pick("name", "description", "clientRoute"));
    }

    private static Answer ListApiProxies(Call call)
    {
        var members = ApiProxyGroupsGroup.ApiProxies(ApiProxyGroupsGroup.Get(call));
        return Answer.Success(Answer.List(call.Store.All(ApiProxy.Kind, call.ProjectName).Where(proxy => members.Contains(proxy.Name)).Select(proxy => ApiProxyPromotion.Read(call, proxy))));
    }
}
