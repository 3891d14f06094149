namespace Apinizer.Client.Policies;

/// <summary>Puts a user name token into a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-username</c>.</remarks>
public sealed record WsSecurityUsernamePolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityUsername"/>.</summary>
    public WsSecurityUsernamePolicy()
        : base(PolicyType.WsSecurityUsername)
    {
    }
}
