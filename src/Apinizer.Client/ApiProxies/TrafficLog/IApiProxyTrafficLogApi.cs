namespace Apinizer.Client.ApiProxies;

/// <summary>What is logged of the traffic of an API proxy, and where.</summary>
[ApinizerApi(typeof(ApiProxyTrafficLogJson))]
public interface IApiProxyTrafficLogApi
{
}
