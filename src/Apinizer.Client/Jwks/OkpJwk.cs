namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A key on an Edwards or Montgomery curve as it is read. Numbers are in Base64url, as in every JWK.</summary>
public sealed record OkpJwk : JwkMaterial
{
    /// <summary>The curve, as <see cref="OkpJwkParameters"/> calls it.</summary>
    public OkpCurveType? CurveType { get; set; }

    /// <summary>What it is used with.</summary>
    public OkpJwkAlgorithm? Algorithm { get; set; }

    /// <summary>The curve, as the standard calls it, for instance <c>Ed25519</c>.</summary>
    public string? Crv { get; set; }

    /// <summary>The public key.</summary>
    public string? X { get; set; }

    /// <summary>The private key; null when the key is only public.</summary>
    public Secret? D { get; set; }
}
