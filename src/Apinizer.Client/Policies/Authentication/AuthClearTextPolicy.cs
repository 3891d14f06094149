namespace Apinizer.Client.Policies;

/// <summary>Authenticates by a user name and a password, or an API key alone, that the message has in clear.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-clear-text</c>.</remarks>
public sealed record AuthClearTextPolicy : AuthUserPolicy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthClearText"/>.</summary>
    public AuthClearTextPolicy()
        : base(PolicyType.AuthClearText)
    {
    }

    /// <summary>Where the password stands. Needed unless <see cref="CheckPassword"/> is set to false.</summary>
    public Variable? PasswordVar { get; set; }

    /// <summary>Whether the password is checked; true if not set. If not, whoever knows a name is let in.</summary>
    public bool? CheckPassword { get; set; }

    internal override InputProblem? FindProblem()
        => base.FindProblem()
            ?? (CheckPassword == false ? null : Given(PasswordVar))
            ?? Part(PasswordVar?.FindProblemInPolicy(), nameof(PasswordVar));
}
