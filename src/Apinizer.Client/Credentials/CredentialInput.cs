namespace Apinizer.Client.Credentials;

/// <summary>A whole credential as it is written.</summary>
public sealed record CredentialInput : ApinizerModel, IValidatedInput
{
    /// <summary>The name that the consumer signs in with; unique across all projects, also those that you cannot see.</summary>
    public required string Username { get; init; }

    /// <summary>The password; not empty.</summary>
    public required Secret Password { get; init; }

    /// <summary>The consumer's name; not empty.</summary>
    public required string FullName { get; init; }

    /// <summary>The consumer's mail address.</summary>
    public required string Email { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>The names of its roles, which must exist; none if not set.</summary>
    public IReadOnlyList<string>? RoleNameList { get; init; }

    /// <summary>Whether the consumer can sign in; true if not set.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The addresses and CIDR ranges that it may come from, for instance <c>10.0.0.0/8</c>; any if empty or not set.</summary>
    public IReadOnlyList<string>? IpList { get; init; }

    /// <summary>From when on it is not accepted any more; never if not set.</summary>
    public DateTimeOffset? ExpireDate { get; init; }

    /// <summary>Further facts, which can go into the consumer's tokens; none if not set.</summary>
    public IReadOnlyList<CredentialMetadata>? Metadata { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Username) ?? NotBlank(Password) ?? NotBlank(FullName) ?? NotBlank(Email) ?? Each(Metadata, entry => entry.FindProblem());
}
