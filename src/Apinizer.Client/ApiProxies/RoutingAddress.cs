namespace Apinizer.Client.ApiProxies;

/// <summary>A backend address.</summary>
public sealed record RoutingAddress : ApinizerModel
{
    /// <summary>The address. The path of the endpoint is appended to it.</summary>
    public string? Address { get; set; }

    /// <summary>What people wrote about it; null when nothing.</summary>
    public string? Description { get; set; }

    /// <summary>Its share of the requests, for weighted routing; the server's default differs between operations.</summary>
    public long? Weight { get; set; }

    /// <summary>Which requests it gets; <see cref="RoutingAddressType.Primary"/> if not set.</summary>
    public RoutingAddressType? AddressType { get; set; }

    /// <summary>The path by which the gateway checks whether it is well, for the types primary and failover only.</summary>
    public string? HealthCheckPath { get; set; }

    /// <summary>Whether the gateway watches its health; false if not set.</summary>
    public bool? HealthMonitoringEnabled { get; set; }

    /// <summary>Its SOAP version, for SOAP.</summary>
    public SoapPortType? SoapType { get; set; }
}
