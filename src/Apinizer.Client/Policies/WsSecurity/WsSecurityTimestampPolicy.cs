namespace Apinizer.Client.Policies;

/// <summary>Puts a timestamp into a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-timestamp</c>.</remarks>
public sealed record WsSecurityTimestampPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityTimestamp"/>.</summary>
    public WsSecurityTimestampPolicy()
        : base(PolicyType.WsSecurityTimestamp)
    {
    }
}
