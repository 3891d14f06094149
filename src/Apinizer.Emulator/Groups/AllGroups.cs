using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.ApiProxyGroups;
using Apinizer.Emulator.Groups.Connections;
using Apinizer.Emulator.Groups.Credentials;
using Apinizer.Emulator.Groups.ExportImport;
using Apinizer.Emulator.Groups.GatewayTokens;
using Apinizer.Emulator.Groups.Policies;
using Apinizer.Emulator.Groups.RateLimitControlLists;
using Apinizer.Emulator.Groups.Reports;
using Apinizer.Emulator.Groups.Secrets;
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
        CredentialSecretsGroup.Map(routes);
        CredentialTokenGroup.Map(routes);
        CredentialOrganizationsGroup.Map(routes);
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
        PoliciesGroup.Map(routes);
        PolicyDiscoveryGroup.Map(routes);
        GlobalPoliciesGroup.Map(routes);
        PolicyGroupsGroup.Map(routes);
        ApiProxyGroupsGroup.Map(routes);
        ApiProxyGroupDeploymentGroup.Map(routes);
        ApiProxyGroupPromotionGroup.Map(routes);
        IpGroupsGroup.Map(routes);
        ConnectionsGroup.Map(routes);
        LlmProvidersGroup.Map(routes);
        KeystoresGroup.Map(routes);
        KeysGroup.Map(routes);
        CertificatesGroup.Map(routes);
        TruststoresGroup.Map(routes);
        JwksGroup.Map(routes);
        EnvironmentVariablesGroup.Map(routes);
        RateLimitControlListsGroup.Map(routes);
        RateLimitConditionGroup.Map(routes);
        RateLimitCredentialsGroup.Map(routes);
        RateLimitEndpointsGroup.Map(routes);
        GeolocationGroup.Map(routes);
        ReportsGroup.Map(routes);
        ExportImportGroup.Map(routes);
        OpenApiGroup.Map(routes);
        return routes;
    }
}
