namespace Apinizer.Client.Policies;

/// <summary>
/// Authenticates by HTTP Basic. <see cref="AuthUserPolicy.UsernameVar"/> is where the encoded name and password stand, as a rule the
/// <c>Authorization</c> header.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-basic</c>.</remarks>
public sealed record AuthBasicPolicy : AuthUserPolicy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthBasic"/>.</summary>
    public AuthBasicPolicy()
        : base(PolicyType.AuthBasic)
    {
    }
}
