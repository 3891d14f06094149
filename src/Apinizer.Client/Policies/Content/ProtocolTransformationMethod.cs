using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>An endpoint that is REST to callers and SOAP to the backend.</summary>
public sealed record ProtocolTransformationMethod : ApinizerModel
{
    /// <summary>The id of an endpoint that is there already.</summary>
    public string? Id { get; set; }

    /// <summary>The endpoint's name. Writing needs it.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Whether its responses are turned.</summary>
    public bool? Active { get; set; }

    /// <summary>The HTTP method that callers use. Writing needs it.</summary>
    public HttpRequestMethod? HttpMethod { get; set; }

    /// <summary>Where the SOAP service is at the backend, for instance <c>/services/Orders</c>. Writing needs it.</summary>
    public string? BackendResourceUrl { get; set; }

    /// <summary>The HTTP method that the backend is called with, usually <see cref="HttpRequestMethod.Post"/>. Writing needs it.</summary>
    public HttpRequestMethod? BackendHttpMethod { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Name) ?? Given(HttpMethod) ?? NotBlank(BackendResourceUrl) ?? Given(BackendHttpMethod);
}
