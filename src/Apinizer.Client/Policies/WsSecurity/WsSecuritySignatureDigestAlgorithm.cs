using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>The digest of the parts that are signed.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsSecuritySignatureDigestAlgorithm : OpenEnum
{
    private WsSecuritySignatureDigestAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>SHA-1, which is weak.</summary>
    public static WsSecuritySignatureDigestAlgorithm Sha1 { get; } = new("SHA1");

    /// <summary>SHA-256.</summary>
    public static WsSecuritySignatureDigestAlgorithm Sha256 { get; } = new("SHA256");

    /// <summary>SHA-384.</summary>
    public static WsSecuritySignatureDigestAlgorithm Sha384 { get; } = new("SHA384");

    /// <summary>SHA-512.</summary>
    public static WsSecuritySignatureDigestAlgorithm Sha512 { get; } = new("SHA512");

    /// <summary>HMAC with SHA-1, which is weak.</summary>
    public static WsSecuritySignatureDigestAlgorithm HmacSha1 { get; } = new("HMAC_SHA1");

    /// <summary>HMAC with SHA-256.</summary>
    public static WsSecuritySignatureDigestAlgorithm HmacSha256 { get; } = new("HMAC_SHA256");

    /// <summary>HMAC with SHA-384.</summary>
    public static WsSecuritySignatureDigestAlgorithm HmacSha384 { get; } = new("HMAC_SHA384");

    /// <summary>HMAC with SHA-512.</summary>
    public static WsSecuritySignatureDigestAlgorithm HmacSha512 { get; } = new("HMAC_SHA512");

    /// <summary>HMAC with MD5, which is broken.</summary>
    public static WsSecuritySignatureDigestAlgorithm HmacMd5 { get; } = new("HMAC_MD5");

    /// <summary>MD5, which is broken.</summary>
    public static WsSecuritySignatureDigestAlgorithm Md5 { get; } = new("MD5");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsSecuritySignatureDigestAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsSecuritySignatureDigestAlgorithm>
    {
        protected override WsSecuritySignatureDigestAlgorithm Create(string value) => new(value);
    }
}
