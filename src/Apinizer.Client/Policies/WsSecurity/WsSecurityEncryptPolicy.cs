namespace Apinizer.Client.Policies;

/// <summary>Encrypts a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-encrypt</c>.</remarks>
public sealed record WsSecurityEncryptPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityEncrypt"/>.</summary>
    public WsSecurityEncryptPolicy()
        : base(PolicyType.WsSecurityEncrypt)
    {
    }
}
