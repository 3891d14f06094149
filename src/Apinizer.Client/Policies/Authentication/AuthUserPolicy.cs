namespace Apinizer.Client.Policies;

/// <summary>A policy that finds a user's name in the request and checks who it is. Where the users come from is set up elsewhere.</summary>
public abstract record AuthUserPolicy : Policy
{
    private protected AuthUserPolicy(PolicyType type)
        : base(type)
    {
    }

    /// <summary>Where the user's name stands. Writing needs it.</summary>
    public Variable? UsernameVar { get; set; }

    /// <summary>Whether what the user authenticated with is taken out of the request, so that the backend does not see it; false if not set.</summary>
    public bool? ClearAuth { get; set; }

    /// <summary>Whether the backend is told the user's name in a header; false if not set.</summary>
    public bool? AddUserToHeader { get; set; }

    /// <summary>The header. Needed when <see cref="AddUserToHeader"/> is set.</summary>
    public string? UserHeaderName { get; set; }

    internal override InputProblem? FindProblem()
        => Given(UsernameVar)
            ?? Part(UsernameVar?.FindProblemInPolicy(), nameof(UsernameVar))
            ?? (AddUserToHeader == true ? NotBlank(UserHeaderName) : null);
}
