using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How much of a part is encrypted or signed.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsSecurityEncryptionPartEncodeType : OpenEnum
{
    private WsSecurityEncryptionPartEncodeType(string value)
        : base(value)
    {
    }

    /// <summary>What is in the element; its tags stay as they are.</summary>
    public static WsSecurityEncryptionPartEncodeType Content { get; } = new("CONTENT");

    /// <summary>The element with its tags.</summary>
    public static WsSecurityEncryptionPartEncodeType Element { get; } = new("ELEMENT");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsSecurityEncryptionPartEncodeType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsSecurityEncryptionPartEncodeType>
    {
        protected override WsSecurityEncryptionPartEncodeType Create(string value) => new(value);
    }
}
