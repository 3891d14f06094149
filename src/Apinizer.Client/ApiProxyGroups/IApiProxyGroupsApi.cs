namespace Apinizer.Client.ApiProxies;

/// <summary>API proxy groups: several API proxies behind one route.</summary>
[ApinizerApi(typeof(ApiProxyGroupsJson))]
public interface IApiProxyGroupsApi
{
    /// <summary>Carrying API proxy groups from one installation to another.</summary>
    IApiProxyGroupPromotionApi Promotion { get; }

    /// <summary>Where an API proxy group runs.</summary>
    IApiProxyGroupDeploymentApi Deployment { get; }
}
