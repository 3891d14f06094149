namespace Apinizer.Client.Policies;

/// <summary>Authenticates by a digest of the password. As a rule all values stand in the <c>Authorization</c> header, which the gateway takes apart.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-digest</c>.</remarks>
public sealed record AuthDigestPolicy : AuthUserPolicy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthDigest"/>.</summary>
    public AuthDigestPolicy()
        : base(PolicyType.AuthDigest)
    {
    }

    /// <summary>Where the digest of the password stands. Writing needs it.</summary>
    public Variable? PasswordVar { get; set; }

    /// <summary>Where the number that is used once stands. Without it a request can be sent again by whoever saw it.</summary>
    public Variable? NonceVar { get; set; }

    /// <summary>Where the time stands at which the digest was made.</summary>
    public Variable? CreatedVar { get; set; }

    internal override InputProblem? FindProblem()
        => base.FindProblem()
            ?? Given(PasswordVar)
            ?? Part(PasswordVar?.FindProblemInPolicy(), nameof(PasswordVar))
            ?? Part(NonceVar?.FindProblemInPolicy(), nameof(NonceVar))
            ?? Part(CreatedVar?.FindProblemInPolicy(), nameof(CreatedVar));
}
