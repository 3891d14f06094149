namespace Apinizer.Client.Policies;

/// <summary>Authenticates by OpenID Connect.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-oidc</c>.</remarks>
public sealed record OidcPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Oidc"/>.</summary>
    public OidcPolicy()
        : base(PolicyType.Oidc)
    {
    }
}
