namespace Apinizer.Client.Credentials;

/// <summary>
/// An organization as it is read. The values of secret metadata are missing, so it cannot be written back: see <see cref="CredentialOrganizationUpdate"/>.
/// </summary>
public sealed record CredentialOrganization : ApinizerModel
{
    /// <summary>Its code, unique in the project. It never changes.</summary>
    public string? Code { get; set; }

    /// <summary>Its name.</summary>
    public string? NameDefault { get; set; }

    /// <summary>Its name in a second language.</summary>
    public string? NameSecondary { get; set; }

    /// <summary>The code of the organization that it belongs to; null when there is none.</summary>
    public string? ParentOrganizationCode { get; set; }

    /// <summary>Facts that apply to all credentials of the organization, unless a credential has one of the same key.</summary>
    public IReadOnlyList<CredentialMetadata>? Metadata { get; set; }
}
