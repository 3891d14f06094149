namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A further prime of an RSA key that has more than two.</summary>
public sealed record JwkOtherPrime : ApinizerModel
{
    /// <summary>The prime.</summary>
    public Secret? R { get; set; }

    /// <summary>Its exponent.</summary>
    public Secret? D { get; set; }

    /// <summary>Its coefficient.</summary>
    public Secret? T { get; set; }
}
