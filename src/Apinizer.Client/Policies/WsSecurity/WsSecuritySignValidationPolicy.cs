namespace Apinizer.Client.Policies;

/// <summary>Validates the signature of a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-sign-validation</c>.</remarks>
public sealed record WsSecuritySignValidationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecuritySignValidation"/>.</summary>
    public WsSecuritySignValidationPolicy()
        : base(PolicyType.WsSecuritySignValidation)
    {
    }
}
