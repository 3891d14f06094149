namespace Apinizer.Client.Policies;

/// <summary>Signs a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-sign</c>.</remarks>
public sealed record WsSecuritySignPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecuritySign"/>.</summary>
    public WsSecuritySignPolicy()
        : base(PolicyType.WsSecuritySign)
    {
    }
}
