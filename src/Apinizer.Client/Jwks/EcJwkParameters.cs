namespace Apinizer.Client.KeysAndCertificates;

/// <summary>How to make a key on an elliptic curve.</summary>
public sealed record EcJwkParameters : JwkParameters
{
    /// <summary>The curve.</summary>
    public required EcCurveType CurveType { get; init; }

    /// <summary>What it is used with. It must fit <see cref="JwkParameters.KeyUseType"/>.</summary>
    public EcJwkAlgorithm? Algorithm { get; init; }
}
