namespace Apinizer.Client.Policies;

/// <summary>Checks and undoes the WS-Security of what the backend sends.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-from-target</c>.</remarks>
public sealed record WsSecurityFromTargetPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityFromTarget"/>.</summary>
    public WsSecurityFromTargetPolicy()
        : base(PolicyType.WsSecurityFromTarget)
    {
    }
}
