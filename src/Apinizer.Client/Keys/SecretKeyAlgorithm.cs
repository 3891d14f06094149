using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a symmetric key is for. The server takes these values only in exactly this spelling.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SecretKeyAlgorithm : OpenEnum
{
    private SecretKeyAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>AES.</summary>
    public static SecretKeyAlgorithm Aes { get; } = new("AES");

    /// <summary>DES. It is broken: for old partners only.</summary>
    public static SecretKeyAlgorithm Des { get; } = new("DES");

    /// <summary>Triple DES, for old partners only.</summary>
    public static SecretKeyAlgorithm DesEde { get; } = new("DESede");

    /// <summary>RSA, which the API lists here too.</summary>
    public static SecretKeyAlgorithm Rsa { get; } = new("RSA");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SecretKeyAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SecretKeyAlgorithm>
    {
        protected override SecretKeyAlgorithm Create(string value) => new(value);
    }
}
