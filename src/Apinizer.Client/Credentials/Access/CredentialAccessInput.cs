namespace Apinizer.Client.Credentials;

/// <summary>Access to grant or to revoke.</summary>
public sealed record CredentialAccessInput : ApinizerModel, IValidatedInput
{
    /// <summary>The API proxies and groups; at least one.</summary>
    public required IReadOnlyList<CredentialAccess> CredentialAccessList { get; init; }

    (string Member, string Problem)? IValidatedInput.FindProblem()
        => CredentialAccessList is null or { Count: 0 } ? (nameof(CredentialAccessList), "it must not be empty.")
            : CredentialAccessList.Any(access => string.IsNullOrWhiteSpace(access?.Name)) ? (nameof(CredentialAccessList), "an entry has no name.")
            : CredentialAccessList.Any(access => access.Type is null) ? (nameof(CredentialAccessList), "an entry has no type.")
            : null;
}
