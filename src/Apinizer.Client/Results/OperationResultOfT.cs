namespace Apinizer.Client;

/// <summary>What a change did, and the objects that the server answered with.</summary>
/// <typeparam name="T">The objects.</typeparam>
public sealed record OperationResult<T> : OperationResult
{
    /// <summary>The objects of the answer; empty when there are none.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];
}
