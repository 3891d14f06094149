namespace Apinizer.Client.Policies;

/// <summary>Authenticates by HTTP Basic.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-basic</c>.</remarks>
public sealed record AuthBasicPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthBasic"/>.</summary>
    public AuthBasicPolicy()
        : base(PolicyType.AuthBasic)
    {
    }
}
