namespace Apinizer.Client.ApiProxies;

/// <summary>What is changed of an API proxy while a package takes its place, and where the result is deployed.</summary>
public sealed record ApiProxyImportMetadata : DeployableInput, IValidatedInput
{
    /// <summary>Where its requests go, in place of what the package says; as the package says if not set.</summary>
    public ImportedRouting? Routing { get; init; }

    /// <summary>Whether its calls are answered with the notice of its maintenance mode; as the package says if not set.</summary>
    public bool? MaintenanceMode { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Each(Routing?.AddressList, address => NotBlank(address.Address), "Routing.AddressList");
}
