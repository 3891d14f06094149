namespace Apinizer.Client.ApiProxies;

/// <summary>How repeated requests to an API proxy are recognized, as a whole.</summary>
public sealed record IdempotencyInput : DeployableInput, IValidatedInput
{
    /// <summary>All of the settings.</summary>
    public required IdempotencySettings IdempotencySettings { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Given(IdempotencySettings) ?? Part(IdempotencySettings.FindProblem(), nameof(IdempotencySettings));
}
