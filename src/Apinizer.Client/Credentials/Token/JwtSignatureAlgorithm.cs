using System.Text.Json.Serialization;

namespace Apinizer.Client.Credentials;

/// <summary>The algorithm that signs a JWT. It must fit the kind of the key.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JwtSignatureAlgorithm : OpenEnum
{
    private JwtSignatureAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>HMAC with SHA-256, with a secret key.</summary>
    public static JwtSignatureAlgorithm Hs256 { get; } = new("HS256");

    /// <summary>HMAC with SHA-384, with a secret key.</summary>
    public static JwtSignatureAlgorithm Hs384 { get; } = new("HS384");

    /// <summary>HMAC with SHA-512, with a secret key.</summary>
    public static JwtSignatureAlgorithm Hs512 { get; } = new("HS512");

    /// <summary>RSA with SHA-256, with a private key.</summary>
    public static JwtSignatureAlgorithm Rs256 { get; } = new("RS256");

    /// <summary>RSA with SHA-384, with a private key.</summary>
    public static JwtSignatureAlgorithm Rs384 { get; } = new("RS384");

    /// <summary>RSA with SHA-512, with a private key.</summary>
    public static JwtSignatureAlgorithm Rs512 { get; } = new("RS512");

    /// <summary>ECDSA with SHA-256, with a private key.</summary>
    public static JwtSignatureAlgorithm Es256 { get; } = new("ES256");

    /// <summary>ECDSA with SHA-384, with a private key.</summary>
    public static JwtSignatureAlgorithm Es384 { get; } = new("ES384");

    /// <summary>ECDSA with SHA-512, with a private key.</summary>
    public static JwtSignatureAlgorithm Es512 { get; } = new("ES512");

    /// <summary>RSA-PSS with SHA-256, with a private key.</summary>
    public static JwtSignatureAlgorithm Ps256 { get; } = new("PS256");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwtSignatureAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwtSignatureAlgorithm>
    {
        protected override JwtSignatureAlgorithm Create(string value) => new(value);
    }
}
