namespace Apinizer.Client.Policies;

/// <summary>Authenticates by the certificate of the client.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-mtls</c>.</remarks>
public sealed record AuthMtlsPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthMtls"/>.</summary>
    public AuthMtlsPolicy()
        : base(PolicyType.AuthMtls)
    {
    }
}
