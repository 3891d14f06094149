using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>The form of a syslog message.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SyslogMessageFormat : OpenEnum
{
    private SyslogMessageFormat(string value)
        : base(value)
    {
    }

    /// <summary>The old form of BSD, RFC 3164.</summary>
    public static SyslogMessageFormat Rfc3164 { get; } = new("RFC_3164");

    /// <summary>RFC 5424.</summary>
    public static SyslogMessageFormat Rfc5424 { get; } = new("RFC_5424");

    /// <summary>RFC 5425: over TLS, usually on port 6514.</summary>
    public static SyslogMessageFormat Rfc5425 { get; } = new("RFC_5425");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SyslogMessageFormat(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SyslogMessageFormat>
    {
        protected override SyslogMessageFormat Create(string value) => new(value);
    }
}
