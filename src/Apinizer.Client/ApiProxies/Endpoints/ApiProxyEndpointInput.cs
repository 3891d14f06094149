namespace Apinizer.Client.ApiProxies;

/// <summary>A new endpoint of a REST API proxy. It is served as soon as the API proxy is deployed.</summary>
public sealed record ApiProxyEndpointInput : ApinizerModel, IValidatedInput
{
    /// <summary>The path below that of the API proxy; together with the method unique in the API proxy.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The method that clients use.</summary>
    public required HttpRequestMethod HttpMethod { get; init; }

    /// <summary>The path at the backend, or a whole address.</summary>
    public required string BackendResourceUrl { get; init; }

    /// <summary>The method at the backend.</summary>
    public required HttpRequestMethod BackendHttpMethod { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Name) ?? Given(HttpMethod) ?? NotBlank(BackendResourceUrl) ?? Given(BackendHttpMethod);
}
