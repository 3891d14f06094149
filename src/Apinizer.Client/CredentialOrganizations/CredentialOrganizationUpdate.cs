namespace Apinizer.Client.Credentials;

/// <summary>A change of the organization of that code. Names that are not set stay as they are; the metadata is always replaced as a whole.</summary>
public sealed record CredentialOrganizationUpdate : ApinizerModel, IValidatedInput
{
    /// <summary>The code, which tells the organization and cannot be changed.</summary>
    public required string Code { get; init; }

    /// <summary>A new name; it stays if not set or blank.</summary>
    public string? NameDefault { get; init; }

    /// <summary>A new name in a second language; it stays if not set or blank.</summary>
    public string? NameSecondary { get; init; }

    /// <summary>
    /// The code of the organization that it belongs to, which must exist in the project. The documentation does not say what becomes of it when it is left
    /// out.
    /// </summary>
    public string? ParentOrganizationCode { get; init; }

    /// <summary>
    /// All metadata that the organization shall have, the values of secret entries included, since the server blanks what is missing. <c>[]</c> clears it.
    /// </summary>
    public required IReadOnlyList<CredentialMetadata> Metadata { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Code)
            ?? (Metadata is null ? new InputProblem(nameof(Metadata), "it must be set, since the server clears it when it is left out. Set [] to clear it.") : null)
            ?? Each(Metadata, entry => entry.FindProblem());
}
