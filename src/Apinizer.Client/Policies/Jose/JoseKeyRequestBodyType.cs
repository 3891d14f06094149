using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What the body of a request for a key is.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JoseKeyRequestBodyType : OpenEnum
{
    private JoseKeyRequestBodyType(string value)
        : base(value)
    {
    }

    /// <summary>It has none.</summary>
    public static JoseKeyRequestBodyType None { get; } = new("NONE");

    /// <summary>Any text.</summary>
    public static JoseKeyRequestBodyType Raw { get; } = new("RAW");

    /// <summary>A form in parts.</summary>
    public static JoseKeyRequestBodyType FormData { get; } = new("FORM_DATA");

    /// <summary>A form.</summary>
    public static JoseKeyRequestBodyType UrlEncoded { get; } = new("URL_ENCODED");

    /// <summary>Bytes.</summary>
    public static JoseKeyRequestBodyType Binary { get; } = new("BINARY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JoseKeyRequestBodyType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JoseKeyRequestBodyType>
    {
        protected override JoseKeyRequestBodyType Create(string value) => new(value);
    }
}
