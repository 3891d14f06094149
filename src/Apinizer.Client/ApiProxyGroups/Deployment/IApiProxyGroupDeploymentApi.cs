namespace Apinizer.Client.ApiProxies;

/// <summary>Where an API proxy group runs.</summary>
[ApinizerApi(typeof(ApiProxyGroupsJson))]
public interface IApiProxyGroupDeploymentApi
{
}
