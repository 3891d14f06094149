using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How the gateway knows that it talks to the right Elasticsearch, and how it identifies itself.</summary>
[JsonConverter(typeof(Converter))]
public sealed class EncryptCommunicationType : OpenEnum
{
    private EncryptCommunicationType(string value)
        : base(value)
    {
    }

    /// <summary>It has the certificate of the authority in a PKCS#12 file.</summary>
    public static EncryptCommunicationType CaCertificateInPkcs12 { get; } = new("CA_CERTIFICATE_IN_PKCS_12");

    /// <summary>It has the certificate of the authority in a PEM file.</summary>
    public static EncryptCommunicationType CaInPemFile { get; } = new("CA_IN_PEM_FILE");

    /// <summary>It has a certificate and a private key of its own in a PKCS#12 file.</summary>
    public static EncryptCommunicationType CertAndPrivateKeyInPkcs12 { get; } = new("CERT_AND_PRIVATE_KEY_IN_PKCS_12");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator EncryptCommunicationType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<EncryptCommunicationType>
    {
        protected override EncryptCommunicationType Create(string value) => new(value);
    }
}
