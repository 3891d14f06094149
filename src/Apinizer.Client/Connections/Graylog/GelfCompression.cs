using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How messages to Graylog are compressed.</summary>
[JsonConverter(typeof(Converter))]
public sealed class GelfCompression : OpenEnum
{
    private GelfCompression(string value)
        : base(value)
    {
    }

    /// <summary>Not at all.</summary>
    public static GelfCompression None { get; } = new("NONE");

    /// <summary>With gzip.</summary>
    public static GelfCompression Gzip { get; } = new("GZIP");

    /// <summary>With zlib.</summary>
    public static GelfCompression Zlib { get; } = new("ZLIB");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator GelfCompression(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<GelfCompression>
    {
        protected override GelfCompression Create(string value) => new(value);
    }
}
