using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a key is.</summary>
[JsonConverter(typeof(Converter))]
public sealed class KeyType : OpenEnum
{
    private KeyType(string value)
        : base(value)
    {
    }

    /// <summary>A symmetric key: its bytes, and an algorithm.</summary>
    public static KeyType SecretKey { get; } = new("SECRET_KEY");

    /// <summary>The private key of a pair, as PEM.</summary>
    public static KeyType PrivateKey { get; } = new("PRIVATE_KEY");

    /// <summary>The public key of a pair, as PEM.</summary>
    public static KeyType PublicKey { get; } = new("PUBLIC_KEY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator KeyType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<KeyType>
    {
        protected override KeyType Create(string value) => new(value);
    }
}
