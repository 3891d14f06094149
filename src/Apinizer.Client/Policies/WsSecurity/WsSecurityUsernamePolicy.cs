namespace Apinizer.Client.Policies;

/// <summary>Puts a user name and password into a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-username</c>.</remarks>
public sealed record WsSecurityUsernamePolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityUsername"/>.</summary>
    public WsSecurityUsernamePolicy()
        : base(PolicyType.WsSecurityUsername)
    {
    }

    /// <summary>Whether who does not understand the security header must refuse the message; true if not set.</summary>
    public bool? MustUnderstand { get; set; }

    /// <summary>The user name.</summary>
    public string? Username { get; set; }

    /// <summary>The password, needed on every write. Reading does not give it: a policy that was read cannot be written back without it.</summary>
    public Secret? Password { get; set; }

    /// <summary>How the password is written.</summary>
    public WsSecurityPasswordType? PasswordType { get; set; }

    /// <summary>Whether a random value is added, which makes a replay detectable; false if not set.</summary>
    public bool? Nonce { get; set; }

    /// <summary>Whether the time is added; false if not set.</summary>
    public bool? Created { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(Username) ?? NotBlank(Password) ?? Given(PasswordType);
}
