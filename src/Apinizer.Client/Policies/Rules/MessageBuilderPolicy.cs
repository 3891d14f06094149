namespace Apinizer.Client.Policies;

/// <summary>Builds the message anew.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-message-builder</c>.</remarks>
public sealed record MessageBuilderPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.MessageBuilder"/>.</summary>
    public MessageBuilderPolicy()
        : base(PolicyType.MessageBuilder)
    {
    }
}
