namespace Apinizer.Client.Policies;

/// <summary>Gets a token from a security token service.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-sts-token</c>.</remarks>
public sealed record WsSecurityStsTokenPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityStsToken"/>.</summary>
    public WsSecurityStsTokenPolicy()
        : base(PolicyType.WsSecurityStsToken)
    {
    }
}
