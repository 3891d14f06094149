namespace Apinizer.Client.Credentials;

/// <summary>A new organization.</summary>
public sealed record CredentialOrganizationInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its code, unique in the project; it cannot be changed later.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public string? NameDefault { get; init; }

    /// <summary>Its name in a second language.</summary>
    public string? NameSecondary { get; init; }

    /// <summary>The code of the organization that it belongs to, which must exist in the project; none if not set.</summary>
    public string? ParentOrganizationCode { get; init; }

    /// <summary>Facts that apply to all credentials of the organization, unless a credential has one of the same key; none if not set.</summary>
    public IReadOnlyList<CredentialMetadata>? Metadata { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Code) ?? Each(Metadata, entry => entry.FindProblem());
}
