namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A keystore as it is read. Its files and passwords are encrypted, so that it cannot be written back: see <see cref="KeystoreInput"/>.</summary>
public sealed record Keystore : ApinizerModel
{
    /// <summary>Its name, unique in the project.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it; null when nothing.</summary>
    public string? Description { get; set; }

    /// <summary>The id of the project.</summary>
    public string? ProjectId { get; set; }

    /// <summary>Its files, one for each environment.</summary>
    public IReadOnlyList<KeystoreEnvironment>? KeyStoreEnvironmentList { get; set; }
}
