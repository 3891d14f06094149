namespace Apinizer.Client.KeysAndCertificates;

/// <summary>How to make an RSA key.</summary>
public sealed record RsaJwkParameters : JwkParameters
{
    /// <summary>Its size in bits: 2048, 3072 or 4096. A larger key is safer and slower.</summary>
    public required int KeySize { get; init; }

    /// <summary>What it is used with. It must fit <see cref="JwkParameters.KeyUseType"/>.</summary>
    public RsaJwkAlgorithm? Algorithm { get; init; }
}
