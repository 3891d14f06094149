namespace Apinizer.Client.Policies;

/// <summary>Authenticates by a JWT that the gateway issued.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-jwt</c>.</remarks>
public sealed record AuthJwtPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthJwt"/>.</summary>
    public AuthJwtPolicy()
        : base(PolicyType.AuthJwt)
    {
    }
}
