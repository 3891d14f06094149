namespace Apinizer.Client.GatewayTokens;

/// <summary>The public part of a key that signs JWTs. What other types than RSA have, is among the additional properties.</summary>
public sealed record GatewayKey : ApinizerModel
{
    /// <summary>The type, for instance <c>RSA</c>.</summary>
    public string? Kty { get; set; }

    /// <summary>Its id, which the header of a JWT names.</summary>
    public string? Kid { get; set; }

    /// <summary>What it is for; <c>sig</c> for signatures.</summary>
    public string? Use { get; set; }

    /// <summary>Of an RSA key, the modulus.</summary>
    public string? N { get; set; }

    /// <summary>Of an RSA key, the exponent.</summary>
    public string? E { get; set; }

    /// <summary>The algorithm, for instance <c>RS256</c>.</summary>
    public string? Alg { get; set; }
}
