namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What the certificates of a bundle that is uploaded are called.</summary>
public sealed record TruststoreFileInput : ApinizerModel
{
    /// <summary>What stands before the name of each, for instance <c>partner-</c>, so that they do not mix with others.</summary>
    public string? NamePrefix { get; init; }
}
