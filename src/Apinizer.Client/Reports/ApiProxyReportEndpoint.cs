using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Administration;

/// <summary>What the report tells of an endpoint of an API proxy.</summary>
public sealed record ApiProxyReportEndpoint : ApinizerModel
{
    /// <summary>Its name, often the HTTP method with the path.</summary>
    public string? Endpoint { get; set; }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get; set; }

    /// <summary>Whether clients may call it.</summary>
    public bool? Active { get; set; }

    /// <summary>The HTTP method of the client.</summary>
    public HttpRequestMethod? HttpMethod { get; set; }

    /// <summary>The path at the backend.</summary>
    public string? BackendResourceUrl { get; set; }

    /// <summary>The HTTP method at the backend.</summary>
    public HttpRequestMethod? BackendHttpMethod { get; set; }
}
