namespace Apinizer.Client.ApiProxies;

/// <summary>Which endpoint of an API proxy is meant. Name and method together are unique; the id is of no use here.</summary>
public sealed record ApiProxyEndpointIdentifier : ApinizerModel, IValidatedInput
{
    /// <summary>The path below that of the API proxy, as <see cref="ApiProxyEndpoint.Endpoint"/> has it, or the operation's name for SOAP.</summary>
    public required string Name { get; init; }

    /// <summary>The method that clients use.</summary>
    public required HttpRequestMethod HttpMethod { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? Given(HttpMethod);
}
