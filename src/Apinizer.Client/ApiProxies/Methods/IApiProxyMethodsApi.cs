namespace Apinizer.Client.ApiProxies;

/// <summary>The methods of an API proxy with their policies.</summary>
[ApinizerApi(typeof(ApiProxiesJson))]
public interface IApiProxyMethodsApi
{
}
