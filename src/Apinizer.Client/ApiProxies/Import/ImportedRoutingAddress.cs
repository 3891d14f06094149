namespace Apinizer.Client.ApiProxies;

/// <summary>A backend address of an imported API proxy.</summary>
public sealed record ImportedRoutingAddress : ApinizerModel
{
    /// <summary>The address; not blank.</summary>
    public required string Address { get; init; }

    /// <summary>Its share of the requests, for weighted routing; 1 if not set.</summary>
    public long? Weight { get; init; }

    /// <summary>Its SOAP version, for SOAP.</summary>
    public SoapPortType? SoapType { get; init; }
}
