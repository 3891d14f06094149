namespace Apinizer.Client.ApiProxies;

/// <summary>A change of how the gateway identifies itself to a Windows backend.</summary>
public sealed record NtlmPatch : DeployableInput, IValidatedInput
{
    /// <summary>What changes.</summary>
    public required NtlmSettings NtlmSettings { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Given(NtlmSettings) ?? Part(NtlmSettings.FindProblem(), nameof(NtlmSettings));
}
