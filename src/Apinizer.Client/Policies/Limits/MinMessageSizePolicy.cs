namespace Apinizer.Client.Policies;

/// <summary>Refuses messages that are too small.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-min-message-size</c>.</remarks>
public sealed record MinMessageSizePolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.MinMessageSize"/>.</summary>
    public MinMessageSizePolicy()
        : base(PolicyType.MinMessageSize)
    {
    }
}
