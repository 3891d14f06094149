namespace Apinizer.Client.Policies;

/// <summary>Signs parts of the message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-digital-sign</c>.</remarks>
public sealed record DigitalSignPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.DigitalSign"/>.</summary>
    public DigitalSignPolicy()
        : base(PolicyType.DigitalSign)
    {
    }
}
