namespace Apinizer.Client.Policies;

/// <summary>Allows certain addresses only.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-white-ip</c>.</remarks>
public sealed record WhiteIpPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WhiteIp"/>.</summary>
    public WhiteIpPolicy()
        : base(PolicyType.WhiteIp)
    {
    }
}
