using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.RateLimits;

/// <summary>An endpoint to take out of a list.</summary>
public sealed record RateLimitedEndpoint : ApinizerModel
{
    /// <summary>The API proxy.</summary>
    public required string ApiProxyName { get; init; }

    /// <summary>The path of the endpoint, or <c>ALL</c>, as in the list.</summary>
    public required string EndpointName { get; init; }

    /// <summary>The HTTP method of the endpoint, as in the list.</summary>
    public required HttpRequestMethod EndpointHTTPMethod { get; init; }
}
