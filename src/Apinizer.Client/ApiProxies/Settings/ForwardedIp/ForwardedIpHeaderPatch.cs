namespace Apinizer.Client.ApiProxies;

/// <summary>A change of where the gateway finds the address of the client.</summary>
public sealed record ForwardedIpHeaderPatch : DeployableInput, IValidatedInput
{
    /// <summary>What changes.</summary>
    public required ForwardedIpHeader ForwardedIpHeaderParam { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Given(ForwardedIpHeaderParam);
}
