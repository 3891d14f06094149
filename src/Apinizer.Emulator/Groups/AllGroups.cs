using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.ApiProxyGroups;
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
        ProjectsGroup.Map(routes);
        EnvironmentsGroup.Map(routes);
        CredentialsGroup.Map(routes);
        CredentialAccessGroup.Map(routes);
        ApiProxiesGroup.Map(routes);
        ApiProxySpecificationGroup.Map(routes);
        ApiProxyDeploymentGroup.Map(routes);
        ApiProxySettingsGroup.Map(routes);
        ProtocolRoutingGroup.Map(routes);
        ApiProxyEndpointsGroup.Map(routes);
        ApiProxyPackageGroup.Map(routes);
        ApiProxySpecGroup.Map(routes);
        ApiProxyPromotionGroup.Map(routes);
        TrafficLogGroup.Map(routes);
        ApiProxyGroupsGroup.Map(routes);
        ApiProxyGroupDeploymentGroup.Map(routes);
        ApiProxyGroupPromotionGroup.Map(routes);
        IpGroupsGroup.Map(routes);
        return routes;
    }
}
