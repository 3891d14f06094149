namespace Apinizer.Client.Policies;

/// <summary>A policy that an API proxy gets, whole, and where.</summary>
public sealed record PolicyInput : ApinizerModel, IValidatedInput, IDeployRequest
{
    /// <summary>Where in the API proxy it is, and where the change is deployed.</summary>
    public required PolicyOperationMetadata OperationMetadata { get; init; }

    /// <summary>The policy. It has the name that the call names, whatever stands here: another one is refused.</summary>
    public required Policy Policy { get; init; }

    bool IDeployRequest.AsksForDeployment => OperationMetadata.Deploy;

    IReadOnlyList<string> IDeployRequest.RequestedEnvironments => OperationMetadata.DeployTo;

    InputProblem? IValidatedInput.FindProblem()
        => Given(OperationMetadata)
            ?? Given(Policy)
            ?? Part(OperationMetadata.FindProblem(), nameof(OperationMetadata))
            ?? NotBlank(Policy.Type.Value, "Policy.Type")
            ?? Part(Policy.FindProblemOfWhole(), nameof(Policy));
}
