namespace Apinizer.Client.Policies;

/// <summary>Where in an API proxy a policy is removed.</summary>
public sealed record PolicyRemoval : ApinizerModel, IValidatedInput, IDeployRequest
{
    /// <summary>Where in the API proxy it is, and where the change is deployed. What stands elsewhere under the same name stays.</summary>
    public required PolicyOperationMetadata OperationMetadata { get; init; }

    bool IDeployRequest.AsksForDeployment => OperationMetadata.Deploy;

    IReadOnlyList<string> IDeployRequest.RequestedEnvironments => OperationMetadata.DeployTo;

    InputProblem? IValidatedInput.FindProblem() => Given(OperationMetadata) ?? Part(OperationMetadata.FindProblem(), nameof(OperationMetadata));
}
