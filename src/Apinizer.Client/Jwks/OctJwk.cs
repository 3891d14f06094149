namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A symmetric key as it is read.</summary>
public sealed record OctJwk : JwkMaterial
{
    /// <summary>Its size in bits.</summary>
    public int? KeySize { get; set; }

    /// <summary>What it is used with.</summary>
    public OctJwkAlgorithm? Algorithm { get; set; }

    /// <summary>The key itself, in Base64url.</summary>
    public Secret? K { get; set; }

    /// <summary>How long the salt is, in bytes, where a key is derived from it as from a password.</summary>
    public int? PasswordSaltLength { get; set; }

    /// <summary>How often the hash is repeated there.</summary>
    public int? PasswordIterationCount { get; set; }
}
