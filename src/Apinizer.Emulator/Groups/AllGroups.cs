using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.GatewayTokens;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>The groups of operations that the emulator knows.</summary>
internal static class AllGroups
{
    public static RouteTable Routes()
    {
        var routes = new RouteTable();
        AuthGroup.Map(routes);
        TestGroup.Map(routes);
        GatewayTokensGroup.Map(routes);
        ProjectsGroup.Map(routes);
        EnvironmentsGroup.Map(routes);
        CredentialsGroup.Map(routes);
        CredentialAccessGroup.Map(routes);
        ApiProxiesGroup.Map(routes);
        ApiProxySpecificationGroup.Map(routes);
        ApiProxyDeploymentGroup.Map(routes);
        ApiProxySettingsGroup.Map(routes);
        ApiProxyGroupsGroup.Map(routes);
        IpGroupsGroup.Map(routes);
        return routes;
    }
}
