namespace Apinizer.Client.ApiProxies;

/// <summary>The endpoints of an API proxy.</summary>
[ApinizerApi(typeof(ApiProxiesJson))]
public interface IApiProxyEndpointsApi
{
}
