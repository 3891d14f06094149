namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// What is said of a key of any type, as it is read. The documentation shows only some members of RSA keys; the others are those of the standard
/// (RFC 7518) and of the vendor's specification, and null where the server leaves them out.
/// </summary>
public abstract record JwkMaterial : ApinizerModel
{
    /// <summary>What it is used for.</summary>
    public JwkKeyUseType? KeyUseType { get; set; }

    /// <summary>How its key id was made.</summary>
    public JwkKeyIdType? KeyIdType { get; set; }

    /// <summary>When it becomes valid.</summary>
    public DateTimeOffset? NotBeforeTime { get; set; }

    /// <summary>When it expires.</summary>
    public DateTimeOffset? ExpirationTime { get; set; }
}
