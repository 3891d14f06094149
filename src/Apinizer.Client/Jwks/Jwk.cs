namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// A JWK as it is read. <see cref="IJwksApi.ListAsync"/> leaves the key itself out; <see cref="IJwksApi.GetAsync"/> returns it in clear, private parts
/// included. It cannot be written back.
/// </summary>
public sealed record Jwk : ApinizerModel
{
    /// <summary>Its name, unique in the project.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it; null when nothing.</summary>
    public string? Description { get; set; }

    /// <summary>The id of the project.</summary>
    public string? ProjectId { get; set; }

    /// <summary>Where it comes from.</summary>
    public JwkSourceType? SourceType { get; set; }

    /// <summary>The id of the certificate, key or keystore that it is linked to; null when there is no link, or none any more.</summary>
    public string? SourceId { get; set; }

    /// <summary>The address that it was loaded from; null when it comes from elsewhere.</summary>
    public string? SourceUrl { get; set; }

    /// <summary>The kind of key that it is. It tells which of the four below is set.</summary>
    public JwkType? Type { get; set; }

    /// <summary>Its key id.</summary>
    public string? Kid { get; set; }

    /// <summary>The key, if it is one of type <see cref="JwkType.Rsa"/>.</summary>
    public RsaJwk? Rsa { get; set; }

    /// <summary>The key, if it is one of type <see cref="JwkType.Ec"/>.</summary>
    public EcJwk? Ec { get; set; }

    /// <summary>The key, if it is one of type <see cref="JwkType.Oct"/>.</summary>
    public OctJwk? Oct { get; set; }

    /// <summary>The key, if it is one of type <see cref="JwkType.Okp"/>.</summary>
    public OkpJwk? Okp { get; set; }
}
