namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What of a JWK an exported file shows. The choice is never made in silence: the server's own default shows private keys.</summary>
public sealed class JwkExportContent
{
    private JwkExportContent(bool publicOnly) => PublicOnly = publicOnly;

    /// <summary>The public members alone: what may be published. A symmetric key has none, and the server refuses.</summary>
    public static JwkExportContent PublicKey { get; } = new(publicOnly: true);

    /// <summary>Everything that the Manager has, in clear. Whoever has the file has the private key.</summary>
    public static JwkExportContent PrivateKey { get; } = new(publicOnly: false);

    /// <summary>Whether the private members are left out.</summary>
    public bool PublicOnly { get; }
}
