namespace Apinizer.Client.Policies;

/// <summary>Blocks addresses.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-black-ip</c>.</remarks>
public sealed record BlackIpPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.BlackIp"/>.</summary>
    public BlackIpPolicy()
        : base(PolicyType.BlackIp)
    {
    }
}
