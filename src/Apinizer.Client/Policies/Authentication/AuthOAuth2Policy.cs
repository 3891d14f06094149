namespace Apinizer.Client.Policies;

/// <summary>Authenticates by an OAuth 2.0 token that the gateway issued.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-oauth2</c>.</remarks>
public sealed record AuthOAuth2Policy : AuthTokenPolicy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthOAuth2"/>.</summary>
    public AuthOAuth2Policy()
        : base(PolicyType.AuthOAuth2)
    {
    }

    /// <summary>Whether a user's earlier tokens become invalid when a new one is issued; false if not set.</summary>
    public bool? DeletePrevious { get; set; }
}
