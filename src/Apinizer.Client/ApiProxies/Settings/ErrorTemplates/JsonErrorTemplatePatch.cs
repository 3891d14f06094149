namespace Apinizer.Client.ApiProxies;

/// <summary>A change of the errors that clients of a REST API get.</summary>
public sealed record JsonErrorTemplatePatch : DeployableInput, IValidatedInput
{
    /// <summary>What changes.</summary>
    public required JsonErrorResponseTemplate JsonErrorResponseTemplate { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Given(JsonErrorResponseTemplate);
}
