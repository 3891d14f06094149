namespace Apinizer.Client.Policies;

/// <summary>Refuses messages that are too large.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-max-message-size</c>.</remarks>
public sealed record MaxMessageSizePolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.MaxMessageSize"/>.</summary>
    public MaxMessageSizePolicy()
        : base(PolicyType.MaxMessageSize)
    {
    }
}
