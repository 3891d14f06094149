namespace Apinizer.Client.Connections;

/// <summary>Connections: how the gateway reaches other systems.</summary>
[ApinizerApi(typeof(ConnectionsJson))]
public interface IConnectionsApi;
