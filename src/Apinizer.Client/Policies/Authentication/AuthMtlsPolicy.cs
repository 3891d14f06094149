namespace Apinizer.Client.Policies;

/// <summary>
/// Authenticates by the certificate that the client shows when it connects. A name in it must be the user name of a credential. TLS must end at the
/// gateway, and mTLS be switched on in the environment. Requests of gRPC and WebSocket API proxies fail with this policy.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-mtls</c>.</remarks>
public sealed record AuthMtlsPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthMtls"/>.</summary>
    public AuthMtlsPolicy()
        : base(PolicyType.AuthMtls)
    {
    }

    /// <summary>Which name in the certificate it is; <see cref="MtlsIdentitySource.SubjectOrIssuer"/> if not set.</summary>
    public MtlsIdentitySource? IdentitySource { get; set; }

    /// <summary>Whether the certificate must be within its dates and made for clients; true if not set.</summary>
    public bool? ValidateCertificate { get; set; }

    /// <summary>
    /// Whether the whole chain must be trusted by the keystore of the credential; true if not set. A credential without a keystore is refused then. If not,
    /// anybody can make a certificate with the right name in it.
    /// </summary>
    public bool? ValidateCertificatesIssuer { get; set; }

    /// <summary>Whether the credential must have access to the API, be within its dates and come from an address that it may come from; true if not set.</summary>
    public bool? ValidateACLForIssuer { get; set; }
}
