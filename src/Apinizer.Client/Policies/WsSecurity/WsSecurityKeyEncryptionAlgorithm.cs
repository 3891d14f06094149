using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How the key that encrypts the message is encrypted itself.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsSecurityKeyEncryptionAlgorithm : OpenEnum
{
    private WsSecurityKeyEncryptionAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>RSA with the old padding of PKCS #1.</summary>
    public static WsSecurityKeyEncryptionAlgorithm Rsa { get; } = new("RSA");

    /// <summary>RSA with OAEP, the safer one.</summary>
    public static WsSecurityKeyEncryptionAlgorithm Oaep { get; } = new("OAEP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsSecurityKeyEncryptionAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsSecurityKeyEncryptionAlgorithm>
    {
        protected override WsSecurityKeyEncryptionAlgorithm Create(string value) => new(value);
    }
}
