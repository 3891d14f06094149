namespace Apinizer.Client.Policies;

/// <summary>
/// Fetches a token from a security token service (WS-Trust) and puts it into a SOAP message. Neither the documentation nor the server's schema names its
/// members: they are read and written as they come, among the unknown ones.
/// </summary>
/// <remarks>Documentation page: <c>global-policies/create-global-policy</c>, which names the kind only.</remarks>
public sealed record WsSecurityStsTokenPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityStsToken"/>.</summary>
    public WsSecurityStsTokenPolicy()
        : base(PolicyType.WsSecurityStsToken)
    {
    }
}
