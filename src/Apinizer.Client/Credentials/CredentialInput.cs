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

    (string Member, string Problem)? IValidatedInput.FindProblem()
        => string.IsNullOrWhiteSpace(Username) ? (nameof(Username), "it must not be empty.")
            : Password is null or { IsEmpty: true } ? (nameof(Password), "it must not be empty.")
            : Password.IsMasked ? (nameof(Password), "it is a mask, not a password.")
            : string.IsNullOrWhiteSpace(FullName) ? (nameof(FullName), "it must not be empty.")
            : string.IsNullOrWhiteSpace(Email) ? (nameof(Email), "it must not be empty.")
            : Metadata?.FirstOrDefault(entry => string.IsNullOrWhiteSpace(entry.Key)) is not null ? (nameof(Metadata), "an entry has no key.")
            : Metadata?.FirstOrDefault(entry => entry is { Secret: true, Value: null or { IsMasked: true } }) is { } blank
                ? (nameof(Metadata), $"the secret entry '{blank.Key}' has no value; the server would blank what it has.")
            : null;
}
