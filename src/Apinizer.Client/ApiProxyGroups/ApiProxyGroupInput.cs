namespace Apinizer.Client.ApiProxies;

/// <summary>An API proxy group, written whole.</summary>
public sealed record ApiProxyGroupInput : ApinizerModel, IValidatedInput, IDeployRequest
{
    /// <summary>The name, unique in the project; it cannot be changed later.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The public paths and hosts of the group; at least one path, and each of two characters or more.</summary>
    public required ClientRoute ClientRoute { get; init; }

    /// <summary>The one environment to deploy to after saving. Null: the group is only saved, and the gateway goes on as before.</summary>
    public string? EnvironmentName { get; init; }

    bool IDeployRequest.AsksForDeployment => EnvironmentName is not null;

    IReadOnlyList<string> IDeployRequest.RequestedEnvironments => EnvironmentName is null ? [] : [EnvironmentName];

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? ClientRouteRule.FindProblem(ClientRoute, "") ?? NotBlankIfSet(EnvironmentName);
}
