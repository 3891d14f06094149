namespace Apinizer.Client.Policies;

/// <summary>Bans a client for a time.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-client-ban</c>.</remarks>
public sealed record ClientBannerPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ClientBanner"/>.</summary>
    public ClientBannerPolicy()
        : base(PolicyType.ClientBanner)
    {
    }
}
