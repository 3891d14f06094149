using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>The digest and the signature. It must fit the kind of the key.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SignatureAlgorithm : OpenEnum
{
    private SignatureAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>RSA without a digest: the data is signed as it is. Needs an RSA key.</summary>
    public static SignatureAlgorithm NoneWithRsa { get; } = new("NONEwithRSA");

    /// <summary>RSA with MD2, which is broken. Needs an RSA key.</summary>
    public static SignatureAlgorithm Md2WithRsa { get; } = new("MD2withRSA");

    /// <summary>RSA with MD5, which is broken. Needs an RSA key.</summary>
    public static SignatureAlgorithm Md5WithRsa { get; } = new("MD5withRSA");

    /// <summary>RSA with SHA-1, which is weak. Needs an RSA key.</summary>
    public static SignatureAlgorithm Sha1WithRsa { get; } = new("SHA1withRSA");

    /// <summary>RSA with SHA-224. Needs an RSA key.</summary>
    public static SignatureAlgorithm Sha224WithRsa { get; } = new("SHA224withRSA");

    /// <summary>RSA with SHA-256. Needs an RSA key.</summary>
    public static SignatureAlgorithm Sha256WithRsa { get; } = new("SHA256withRSA");

    /// <summary>RSA with SHA-384. Needs an RSA key.</summary>
    public static SignatureAlgorithm Sha384WithRsa { get; } = new("SHA384withRSA");

    /// <summary>RSA with SHA-512. Needs an RSA key.</summary>
    public static SignatureAlgorithm Sha512WithRsa { get; } = new("SHA512withRSA");

    /// <summary>DSA without a digest: the data is signed as it is. Needs a DSA key.</summary>
    public static SignatureAlgorithm NoneWithDsa { get; } = new("NONEwithDSA");

    /// <summary>DSA with SHA-1, which is weak. Needs a DSA key.</summary>
    public static SignatureAlgorithm Sha1WithDsa { get; } = new("SHA1withDSA");

    /// <summary>DSA with SHA-224. Needs a DSA key.</summary>
    public static SignatureAlgorithm Sha224WithDsa { get; } = new("SHA224withDSA");

    /// <summary>DSA with SHA-256. Needs a DSA key.</summary>
    public static SignatureAlgorithm Sha256WithDsa { get; } = new("SHA256withDSA");

    /// <summary>ECDSA without a digest: the data is signed as it is. Needs an elliptic curve key.</summary>
    public static SignatureAlgorithm NoneWithEcDsa { get; } = new("NONEwithECDSA");

    /// <summary>ECDSA with SHA-1, which is weak. Needs an elliptic curve key.</summary>
    public static SignatureAlgorithm Sha1WithEcDsa { get; } = new("SHA1withECDSA");

    /// <summary>ECDSA with SHA-224. Needs an elliptic curve key.</summary>
    public static SignatureAlgorithm Sha224WithEcDsa { get; } = new("SHA224withECDSA");

    /// <summary>ECDSA with SHA-256. Needs an elliptic curve key.</summary>
    public static SignatureAlgorithm Sha256WithEcDsa { get; } = new("SHA256withECDSA");

    /// <summary>ECDSA with SHA-384. Needs an elliptic curve key.</summary>
    public static SignatureAlgorithm Sha384WithEcDsa { get; } = new("SHA384withECDSA");

    /// <summary>ECDSA with SHA-512. Needs an elliptic curve key.</summary>
    public static SignatureAlgorithm Sha512WithEcDsa { get; } = new("SHA512withECDSA");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SignatureAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SignatureAlgorithm>
    {
        protected override SignatureAlgorithm Create(string value) => new(value);
    }
}
