using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How messages travel to syslog.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SyslogProtocolType : OpenEnum
{
    private SyslogProtocolType(string value)
        : base(value)
    {
    }

    /// <summary>In order, and complete; can be encrypted.</summary>
    public static SyslogProtocolType Tcp { get; } = new("TCP");

    /// <summary>Faster; messages may be lost, and everybody can read them.</summary>
    public static SyslogProtocolType Udp { get; } = new("UDP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SyslogProtocolType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SyslogProtocolType>
    {
        protected override SyslogProtocolType Create(string value) => new(value);
    }
}
