namespace Apinizer.Client.KeysAndCertificates;

/// <summary>How to make a key on an Edwards or Montgomery curve.</summary>
public sealed record OkpJwkParameters : JwkParameters
{
    /// <summary>The curve.</summary>
    public required OkpCurveType CurveType { get; init; }

    /// <summary>What it is used with. It must fit <see cref="JwkParameters.KeyUseType"/>.</summary>
    public OkpJwkAlgorithm? Algorithm { get; init; }
}
