using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.RateLimits;

/// <summary>An endpoint to take out of a list.</summary>
public sealed record RateLimitedEndpoint : ApinizerModel
{
    private const string All = "ALL";

    /// <summary>The API proxy.</summary>
    public required string ApiProxyName { get; init; }

    /// <summary>The path of the endpoint, or <c>ALL</c>, as in the list.</summary>
    public string? EndpointName { get; init; }

    /// <summary>The HTTP method of the endpoint, as in the list.</summary>
    public HttpRequestMethod? EndpointHTTPMethod { get; init; }

    internal InputProblem? FindProblem() => NotBlank(ApiProxyName) ?? FindProblem(EndpointName, EndpointHTTPMethod);

    /// <summary>Path and method tell an endpoint together, unless one of them stands for all.</summary>
    internal static InputProblem? FindProblem(string? endpointName, HttpRequestMethod? endpointHTTPMethod)
        => (endpointHTTPMethod == HttpRequestMethod.All ? null : NotBlank(endpointName, nameof(EndpointName)))
            ?? (endpointName == All ? null : Given(endpointHTTPMethod, nameof(EndpointHTTPMethod)));
}
