namespace Apinizer.Client;

/// <summary>What a change did, and what the server says of the objects that it was about.</summary>
/// <typeparam name="T">What the server says of each.</typeparam>
public sealed record OperationResult<T> : OperationResult
    where T : class
{
    /// <summary>Makes a result, for instance to return from a mock.</summary>
    public OperationResult()
    {
    }

    internal OperationResult(OperationResult change)
        : base(change)
    {
    }

    /// <summary>The objects; empty when the server says nothing of them.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];
}
