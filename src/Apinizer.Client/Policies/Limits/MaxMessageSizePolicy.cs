namespace Apinizer.Client.Policies;

/// <summary>
/// Refuses messages with a large body. Headers do not count. Among the policies of requests it concerns requests, among those of responses responses; put
/// early, it spares the others their work.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-max-message-size</c>.</remarks>
public sealed record MaxMessageSizePolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.MaxMessageSize"/>.</summary>
    public MaxMessageSizePolicy()
        : base(PolicyType.MaxMessageSize)
    {
    }

    /// <summary>
    /// The limit in bytes, at least 1. Larger bodies are refused; by the product's guide, so are those of exactly this size. Needed.
    /// </summary>
    public long? MaxMessageSize { get; set; }

    internal override InputProblem? FindProblem() => Given(MaxMessageSize) ?? AtLeastOne(MaxMessageSize);
}
