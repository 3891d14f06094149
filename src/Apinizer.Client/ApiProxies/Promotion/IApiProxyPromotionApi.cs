namespace Apinizer.Client.ApiProxies;

/// <summary>Carrying API proxies from one installation to another.</summary>
[ApinizerApi(typeof(ApiProxiesJson))]
public interface IApiProxyPromotionApi
{
}
