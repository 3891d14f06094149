namespace Apinizer.Client.Policies;

/// <summary>Validates a SAML assertion.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-saml-validation</c>.</remarks>
public sealed record SamlValidationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.SamlValidation"/>.</summary>
    public SamlValidationPolicy()
        : base(PolicyType.SamlValidation)
    {
    }
}
