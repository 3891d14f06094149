namespace Apinizer.Client.ApiProxies;

/// <summary>A change of an endpoint. What is not set stays as it is; the name and the method tell which endpoint it is and cannot be changed.</summary>
public sealed record ApiProxyEndpointPatch : DeployableInput, IValidatedInput
{
    /// <summary>The path below that of the API proxy, or the operation's name for SOAP.</summary>
    public required string Name { get; init; }

    /// <summary>The method that clients use.</summary>
    public required HttpRequestMethod HttpMethod { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The path at the backend, or a whole address.</summary>
    public string? BackendResourceUrl { get; init; }

    /// <summary>The method at the backend.</summary>
    public HttpRequestMethod? BackendHttpMethod { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? Given(HttpMethod);
}
