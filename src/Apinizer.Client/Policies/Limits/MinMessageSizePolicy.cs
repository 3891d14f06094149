namespace Apinizer.Client.Policies;

/// <summary>
/// Refuses messages with a small body. Headers do not count. Among the policies of requests it concerns requests, among those of responses responses; put
/// early, it spares the others their work.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-min-message-size</c>.</remarks>
public sealed record MinMessageSizePolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.MinMessageSize"/>.</summary>
    public MinMessageSizePolicy()
        : base(PolicyType.MinMessageSize)
    {
    }

    /// <summary>
    /// The limit in bytes, at least 1. Smaller bodies are refused; by the product's guide, so are those of exactly this size. Needed.
    /// </summary>
    public long? MinMessageSize { get; set; }

    internal override InputProblem? FindProblem() => Given(MinMessageSize) ?? AtLeastOne(MinMessageSize);
}
