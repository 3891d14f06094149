using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How bytes are written as text.</summary>
[JsonConverter(typeof(Converter))]
public sealed class EncodingType : OpenEnum
{
    private EncodingType(string value)
        : base(value)
    {
    }

    /// <summary>Base64.</summary>
    public static EncodingType Base64 { get; } = new("BASE64");

    /// <summary>Hexadecimal digits.</summary>
    public static EncodingType Hexadecimal { get; } = new("HEXADECIMAL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator EncodingType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<EncodingType>
    {
        protected override EncodingType Create(string value) => new(value);
    }
}
