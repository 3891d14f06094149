namespace Apinizer.Client.Policies;

/// <summary>Puts WS-Security into what is sent to the backend.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-to-target</c>.</remarks>
public sealed record WsSecurityToTargetPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityToTarget"/>.</summary>
    public WsSecurityToTargetPolicy()
        : base(PolicyType.WsSecurityToTarget)
    {
    }
}
