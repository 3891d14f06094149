using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How messages travel to Graylog.</summary>
[JsonConverter(typeof(Converter))]
public sealed class GelfTransport : OpenEnum
{
    private GelfTransport(string value)
        : base(value)
    {
    }

    /// <summary>In order, and complete.</summary>
    public static GelfTransport Tcp { get; } = new("TCP");

    /// <summary>Faster; messages may be lost.</summary>
    public static GelfTransport Udp { get; } = new("UDP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator GelfTransport(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<GelfTransport>
    {
        protected override GelfTransport Create(string value) => new(value);
    }
}
