namespace Apinizer.Client.Credentials;

/// <summary>Access to grant or to revoke.</summary>
public sealed record CredentialAccessInput : ApinizerModel, IValidatedInput
{
    /// <summary>The API proxies and groups; at least one.</summary>
    public required IReadOnlyList<CredentialAccess> CredentialAccessList { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotEmpty(CredentialAccessList) ?? Each(CredentialAccessList, access => NotBlank(access.Name) ?? Given(access.Type));
}
