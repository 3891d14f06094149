namespace Apinizer.Client.KeysAndCertificates;

/// <summary>An RSA key as it is read. Numbers are in Base64url, as in every JWK.</summary>
public sealed record RsaJwk : JwkMaterial
{
    /// <summary>Its size in bits.</summary>
    public int? KeySize { get; set; }

    /// <summary>What it is used with.</summary>
    public RsaJwkAlgorithm? Algorithm { get; set; }

    /// <summary>The modulus; public.</summary>
    public string? N { get; set; }

    /// <summary>The public exponent.</summary>
    public string? E { get; set; }

    /// <summary>The private exponent; null when the key is only public.</summary>
    public Secret? D { get; set; }

    /// <summary>The first prime.</summary>
    public Secret? P { get; set; }

    /// <summary>The second prime.</summary>
    public Secret? Q { get; set; }

    /// <summary>The first prime's exponent.</summary>
    public Secret? Dp { get; set; }

    /// <summary>The second prime's exponent.</summary>
    public Secret? Dq { get; set; }

    /// <summary>The first coefficient.</summary>
    public Secret? Qi { get; set; }

    /// <summary>Further primes, of a key that has more than two.</summary>
    public IReadOnlyList<JwkOtherPrime>? Oth { get; set; }
}
