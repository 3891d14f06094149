namespace Apinizer.Client.ApiProxies;

/// <summary>Whether one endpoint is served.</summary>
public sealed record ApiProxyEndpointStatusInput : ApiProxyEndpointSettingInput
{
    /// <summary>Whether it is served. If not, the gateway answers its clients with 404; its policies stay.</summary>
    public required bool Active { get; init; }
}
