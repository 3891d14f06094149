namespace Apinizer.Client.ApiProxies;

/// <summary>Carrying API proxy groups from one installation to another.</summary>
[ApinizerApi(typeof(ApiProxyGroupsJson))]
public interface IApiProxyGroupPromotionApi
{
}
