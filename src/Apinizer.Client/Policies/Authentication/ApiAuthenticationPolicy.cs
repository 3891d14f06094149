namespace Apinizer.Client.Policies;

/// <summary>Authenticates to the backend.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-api-authentication</c>.</remarks>
public sealed record ApiAuthenticationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ApiAuthentication"/>.</summary>
    public ApiAuthenticationPolicy()
        : base(PolicyType.ApiAuthentication)
    {
    }
}
