namespace Apinizer.Client.Tests.Chaos;

/// <summary>One call of a scenario. What it needs to know of the Manager's state it gets from there, since an earlier call may have been done twice.</summary>
internal sealed record Step(string OperationId, Func<IApinizerClient, ManagerState, CancellationToken, Task<object>> CallAsync)
{
    public ApinizerOperation Operation { get; } = ApinizerOperations.All.Single(operation => operation.Id == OperationId);

    /// <summary>Whether the body asks for a deployment, so that the long limits apply.</summary>
    public bool Deploys { get; init; }

    public bool IsLong => Deploys || Operation.IsTransfer || Operation.Deploys == Client.Deploys.Always;

    /// <summary>Whether a second success would leave two of something.</summary>
    public bool AddsUp => Operation.Class is OperationClass.Create or OperationClass.Once;

    public override string ToString() => OperationId;
}
