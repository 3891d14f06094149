using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>Settings of API proxies: each a PATCH that may deploy.</summary>
internal static class ApiProxySettingsGroup
{
    private static readonly BodyRules Keys = new([BodyMember.Text("publicKey"), BodyMember.Text("secretKey"), .. DeployOption.Members]);

    public static void Map(RouteTable routes) => routes.Patch(ApiProxy.Path + "settings/keys/", "API_MANAGEMENT:MANAGE", UpdateKeys);

    private static Answer UpdateKeys(Call call)
    {
        var proxy = ApiProxy.Get(call);
        var body = call.Body(Keys);
        var keys = new JsonObject();
        foreach (var name in (ReadOnlySpan<string>)["publicKey", "secretKey"])
        {
            if (body.Text(name) is { } key)
            {
                keys[name] = !string.IsNullOrWhiteSpace(key) ? key : throw new RefusedException($"{name} can not be blank!");
            }
        }

        if (keys.Count == 0)
        {
            throw new RefusedException("At least one key (publicKey or secretKey) must be provided");
        }

        // Attached, so that no read ever shows them.
        return Save(call, proxy, body, () => proxy.Attachments.Apply(keys));
    }

    private static Answer Save(Call call, Resource proxy, JsonObject body, Action change)
    {
        var deploy = DeployOption.Of(call, body);
        change();
        proxy.Deployments.Changed();
        return Answer.Done(Answer.Deployment(deploy.Carry(proxy, outcomes => DeploymentReport.ByEnvironment(outcomes, "Deployment successful"))));
    }
}
