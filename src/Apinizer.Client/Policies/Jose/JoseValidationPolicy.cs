namespace Apinizer.Client.Policies;

/// <summary>Validates a signed or encrypted JWT.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-jose-validation</c>.</remarks>
public sealed record JoseValidationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.JoseValidation"/>.</summary>
    public JoseValidationPolicy()
        : base(PolicyType.JoseValidation)
    {
    }
}
