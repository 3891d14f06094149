namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A key on an elliptic curve as it is read. Numbers are in Base64url, as in every JWK.</summary>
public sealed record EcJwk : JwkMaterial
{
    /// <summary>The curve, as <see cref="EcJwkParameters"/> calls it.</summary>
    public EcCurveType? CurveType { get; set; }

    /// <summary>What it is used with.</summary>
    public EcJwkAlgorithm? Algorithm { get; set; }

    /// <summary>The curve, as the standard calls it, for instance <c>P-256</c>.</summary>
    public string? Crv { get; set; }

    /// <summary>The x coordinate; public.</summary>
    public string? X { get; set; }

    /// <summary>The y coordinate; public.</summary>
    public string? Y { get; set; }

    /// <summary>The private key; null when the key is only public.</summary>
    public Secret? D { get; set; }
}
