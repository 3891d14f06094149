namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A certificate as it is read. It is public: it holds no private key.</summary>
public sealed record Certificate : ApinizerModel
{
    /// <summary>Its name, unique in the project.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it; null when nothing.</summary>
    public string? Description { get; set; }

    /// <summary>What it is in each environment.</summary>
    public IReadOnlyList<CertificateEnvironment>? CertificateEnvironmentList { get; set; }
}
