namespace Apinizer.Client.ApiProxies;

/// <summary>A change of how the gateway speaks gRPC with a backend.</summary>
public sealed record GrpcPatch : DeployableInput, IValidatedInput
{
    /// <summary>What changes.</summary>
    public required GrpcSettings GrpcSettings { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Given(GrpcSettings);
}
