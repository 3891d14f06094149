namespace Apinizer.Client.Policies;

/// <summary>Decrypts a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-decrypt</c>.</remarks>
public sealed record WsSecurityDecryptPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityDecrypt"/>.</summary>
    public WsSecurityDecryptPolicy()
        : base(PolicyType.WsSecurityDecrypt)
    {
    }
}
