using Apinizer.Client.Policies;

namespace Apinizer.Client.ApiProxies;

/// <summary>An endpoint of an API proxy: a path with an HTTP method, or a SOAP operation.</summary>
public sealed record ApiProxyEndpoint : ApinizerModel
{
    /// <summary>The server's id.</summary>
    public string? Id { get; set; }

    /// <summary>The path below that of the API proxy, or the operation's name.</summary>
    public string? Endpoint { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is served.</summary>
    public bool? Active { get; set; }

    /// <summary>The method that clients use.</summary>
    public HttpRequestMethod? HttpMethod { get; set; }

    /// <summary>The path at the backend.</summary>
    public string? BackendResourceUrl { get; set; }

    /// <summary>The method at the backend.</summary>
    public HttpRequestMethod? BackendHttpMethod { get; set; }

    /// <summary>The policies of its request pipeline; null unless they were asked for.</summary>
    public IReadOnlyList<Policy>? RequestPolicyList { get; set; }

    /// <summary>The policies of its response pipeline; null unless they were asked for.</summary>
    public IReadOnlyList<Policy>? ResponsePolicyList { get; set; }

    /// <summary>The policies of its error pipeline; null unless they were asked for.</summary>
    public IReadOnlyList<Policy>? ErrorPolicyList { get; set; }
}
