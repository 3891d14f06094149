namespace Apinizer.Client.Policies;

/// <summary>Authenticates by a digest.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-digest</c>.</remarks>
public sealed record AuthDigestPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthDigest"/>.</summary>
    public AuthDigestPolicy()
        : base(PolicyType.AuthDigest)
    {
    }
}
