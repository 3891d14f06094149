namespace Apinizer.Client.Policies;

/// <summary>Verifies signatures.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-digital-sign-verification</c>.</remarks>
public sealed record DigitalSignVerificationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.DigitalSignVerification"/>.</summary>
    public DigitalSignVerificationPolicy()
        : base(PolicyType.DigitalSignVerification)
    {
    }
}
