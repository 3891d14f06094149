using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How serious a syslog message is.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SyslogSeverity : OpenEnum
{
    private SyslogSeverity(string value)
        : base(value)
    {
    }

    /// <summary>Nothing works any more.</summary>
    public static SyslogSeverity Emergency { get; } = new("EMERGENCY");

    /// <summary>Somebody must act at once.</summary>
    public static SyslogSeverity Alert { get; } = new("ALERT");

    /// <summary>Something critical.</summary>
    public static SyslogSeverity Critical { get; } = new("CRITICAL");

    /// <summary>An error.</summary>
    public static SyslogSeverity Error { get; } = new("ERROR");

    /// <summary>A warning.</summary>
    public static SyslogSeverity Warning { get; } = new("WARNING");

    /// <summary>Normal, but worth a look.</summary>
    public static SyslogSeverity Notice { get; } = new("NOTICE");

    /// <summary>For information.</summary>
    public static SyslogSeverity Informational { get; } = new("INFORMATIONAL");

    /// <summary>For finding errors.</summary>
    public static SyslogSeverity Debug { get; } = new("DEBUG");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SyslogSeverity(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SyslogSeverity>
    {
        protected override SyslogSeverity Create(string value) => new(value);
    }
}
