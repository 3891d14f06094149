using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>The algorithm of the signature. It must fit the kind of the key.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsSecuritySignatureAlgorithm : OpenEnum
{
    private WsSecuritySignatureAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>RSA with SHA-1, which is weak.</summary>
    public static WsSecuritySignatureAlgorithm RsaSha1 { get; } = new("RSA_SHA1");

    /// <summary>RSA with SHA-256.</summary>
    public static WsSecuritySignatureAlgorithm RsaSha256 { get; } = new("RSA_SHA256");

    /// <summary>RSA with SHA-384.</summary>
    public static WsSecuritySignatureAlgorithm RsaSha384 { get; } = new("RSA_SHA384");

    /// <summary>RSA with SHA-512.</summary>
    public static WsSecuritySignatureAlgorithm RsaSha512 { get; } = new("RSA_SHA512");

    /// <summary>DSA with SHA-1, which is weak.</summary>
    public static WsSecuritySignatureAlgorithm DsaSha1 { get; } = new("DSA_SHA1");

    /// <summary>DSA with SHA-256.</summary>
    public static WsSecuritySignatureAlgorithm DsaSha256 { get; } = new("DSA_SHA256");

    /// <summary>ECDSA with SHA-1, which is weak.</summary>
    public static WsSecuritySignatureAlgorithm EcDsaSha1 { get; } = new("ECDSA_SHA1");

    /// <summary>ECDSA with SHA-256.</summary>
    public static WsSecuritySignatureAlgorithm EcDsaSha256 { get; } = new("ECDSA_SHA256");

    /// <summary>ECDSA with SHA-384.</summary>
    public static WsSecuritySignatureAlgorithm EcDsaSha384 { get; } = new("ECDSA_SHA384");

    /// <summary>ECDSA with SHA-512.</summary>
    public static WsSecuritySignatureAlgorithm EcDsaSha512 { get; } = new("ECDSA_SHA512");

    /// <summary>HMAC with SHA-1, which is weak.</summary>
    public static WsSecuritySignatureAlgorithm HmacSha1 { get; } = new("HMAC_SHA1");

    /// <summary>HMAC with SHA-256.</summary>
    public static WsSecuritySignatureAlgorithm HmacSha256 { get; } = new("HMAC_SHA256");

    /// <summary>HMAC with SHA-384.</summary>
    public static WsSecuritySignatureAlgorithm HmacSha384 { get; } = new("HMAC_SHA384");

    /// <summary>HMAC with SHA-512.</summary>
    public static WsSecuritySignatureAlgorithm HmacSha512 { get; } = new("HMAC_SHA512");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsSecuritySignatureAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsSecuritySignatureAlgorithm>
    {
        protected override WsSecuritySignatureAlgorithm Create(string value) => new(value);
    }
}
