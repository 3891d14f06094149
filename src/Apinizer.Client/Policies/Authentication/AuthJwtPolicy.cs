using Apinizer.Client.Credentials;

namespace Apinizer.Client.Policies;

/// <summary>Authenticates by a JWT that the gateway issued.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-jwt</c>.</remarks>
public sealed record AuthJwtPolicy : AuthTokenPolicy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthJwt"/>.</summary>
    public AuthJwtPolicy()
        : base(PolicyType.AuthJwt)
    {
    }

    /// <summary>The algorithm that signs the tokens. Writing needs it. Those of RSA and ECDSA need a keystore that has the keys.</summary>
    public JwtSignatureAlgorithm? JwtSignatureAlgorithm { get; set; }

    internal override InputProblem? FindProblem() => base.FindProblem() ?? Given(JwtSignatureAlgorithm);
}
