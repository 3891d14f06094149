namespace Apinizer.Client.KeysAndCertificates;

/// <summary>How to make a symmetric key.</summary>
public sealed record OctJwkParameters : JwkParameters
{
    /// <summary>Its size in bits: 128, 192 or 256.</summary>
    public required int KeySize { get; init; }

    /// <summary>What it is used with. It must fit <see cref="JwkParameters.KeyUseType"/>.</summary>
    public OctJwkAlgorithm? Algorithm { get; init; }

    /// <summary>How long the salt is, in bytes, for the PBES2 algorithms; 8 if not set.</summary>
    public int? PasswordSaltLength { get; init; }

    /// <summary>How often the hash is repeated, for the PBES2 algorithms; 1000 if not set.</summary>
    public int? PasswordIterationCount { get; init; }
}
