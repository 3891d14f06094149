using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How the message tells which key was used.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsSecurityKeyIdentifierType : OpenEnum
{
    private WsSecurityKeyIdentifierType(string value)
        : base(value)
    {
    }

    /// <summary>By the certificate, as a token in the header.</summary>
    public static WsSecurityKeyIdentifierType BinarySecurityToken { get; } = new("BINARY_SECURITY_TOKEN");

    /// <summary>By who issued the certificate, and its serial number.</summary>
    public static WsSecurityKeyIdentifierType IssuerNameAndSerialNumber { get; } = new("ISSUER_NAME_AND_SERIAL_NUMBER");

    /// <summary>By the certificate, at the place of use.</summary>
    public static WsSecurityKeyIdentifierType X509Certificate { get; } = new("X509_CERTIFICATE");

    /// <summary>By the key identifier that the certificate names.</summary>
    public static WsSecurityKeyIdentifierType SubjectKeyIdentifier { get; } = new("SUBJECT_KEY_IDENTIFIER");

    /// <summary>By the SHA-1 thumbprint of the certificate.</summary>
    public static WsSecurityKeyIdentifierType ThumbprintSha1Identifier { get; } = new("THUMBPRINT_SHA1_IDENTIFIER");

    /// <summary>By the name of a key.</summary>
    public static WsSecurityKeyIdentifierType EmbeddedKeyInfo { get; } = new("EMBEDDED_KEY_INFO");

    /// <summary>By a reference that holds the token.</summary>
    public static WsSecurityKeyIdentifierType EmbedSecurityTokenReference { get; } = new("EMBED_SECURITY_TOKEN_REFERENCE");

    /// <summary>By an identifier of your own.</summary>
    public static WsSecurityKeyIdentifierType CustomKeyInfo { get; } = new("CUSTOM_KEY_INFO");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsSecurityKeyIdentifierType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsSecurityKeyIdentifierType>
    {
        protected override WsSecurityKeyIdentifierType Create(string value) => new(value);
    }
}
