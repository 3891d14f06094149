using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>The cipher that the message is encrypted with.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsSecuritySymmetricEncodingAlgorithm : OpenEnum
{
    private WsSecuritySymmetricEncodingAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>AES with a key of 128 bits.</summary>
    public static WsSecuritySymmetricEncodingAlgorithm Aes128Cbc { get; } = new("AES_128_CBC");

    /// <summary>AES with a key of 192 bits.</summary>
    public static WsSecuritySymmetricEncodingAlgorithm Aes192Cbc { get; } = new("AES_192_CBC");

    /// <summary>AES with a key of 256 bits.</summary>
    public static WsSecuritySymmetricEncodingAlgorithm Aes256Cbc { get; } = new("AES_256_CBC");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsSecuritySymmetricEncodingAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsSecuritySymmetricEncodingAlgorithm>
    {
        protected override WsSecuritySymmetricEncodingAlgorithm Create(string value) => new(value);
    }
}
