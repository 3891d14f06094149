using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>Settings of API proxies: each a PATCH that may deploy.</summary>
internal static class ApiProxySettingsGroup
{
    public static void Map(RouteTable routes)
    {
        foreach (var setting in ApiProxySettings.All)
        {
            routes.Patch($"{ApiProxy.Path}settings/{setting.Path}/", "API_MANAGEMENT:MANAGE", call => Update(call, setting));
        }
    }

    private static Answer Update(Call call, ApiProxySetting setting)
    {
        var proxy = ApiProxy.Get(call);
        var body = setting.FromAddress is null ? call.Body(setting.Body) : call.OptionalBody(setting.Body);
        RequireFit(proxy, setting);
        var sent = setting.Sent(call, body);
        var merged = setting.Merged(proxy, sent);
        if (setting.Problem(sent, merged) is { } problem)
        {
            throw new RefusedException(problem);
        }

        var deploy = DeployOption.Of(call, body);
        setting.Before?.Invoke(call, proxy, sent);
        setting.Store(proxy, merged);
        proxy.Deployments.Changed();
        return setting.Reply(deploy, proxy);
    }

    private static void RequireFit(Resource proxy, ApiProxySetting setting)
    {
        var type = proxy.Content.Text("apiType");

        // No documented call makes an API proxy of the types GRPC and WEBSOCKET: whatever passes requests on by addresses stands for them.
        if (setting.ApiType is { } wanted && type is ApiProxy.Ai or "MCP" or "A2A")
        {
            throw new RefusedException($"API Proxy type is not {wanted}");
        }

        if (setting.IsRouting && type == ApiProxy.Ai)
        {
            throw new RefusedException(ApiProxy.HasNoRouting(proxy.Name));
        }
    }
}
