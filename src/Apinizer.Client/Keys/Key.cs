namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A key as it is read: everything but its material, so that it cannot be written back. See <see cref="KeyInput"/>.</summary>
public sealed record Key : ApinizerModel
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>Its name, unique in the project.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it; null when nothing.</summary>
    public string? Description { get; set; }

    /// <summary>The id of the project.</summary>
    public string? ProjectId { get; set; }

    /// <summary>What it is.</summary>
    public KeyType? KeyType { get; set; }

    /// <summary>What a symmetric key is for; null for the others.</summary>
    public SecretKeyAlgorithm? Algorithm { get; set; }

    /// <summary>The environments that have the key.</summary>
    public IReadOnlyList<KeyEnvironment>? CryptoKeyInfoEnvironmentList { get; set; }
}
