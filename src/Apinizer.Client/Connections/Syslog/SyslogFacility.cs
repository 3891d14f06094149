using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>What kind of program a syslog message comes from.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SyslogFacility : OpenEnum
{
    private SyslogFacility(string value)
        : base(value)
    {
    }

    /// <summary>The kernel.</summary>
    public static SyslogFacility Kern { get; } = new("KERN");

    /// <summary>A program of a user.</summary>
    public static SyslogFacility User { get; } = new("USER");

    /// <summary>The mail system.</summary>
    public static SyslogFacility Mail { get; } = new("MAIL");

    /// <summary>A service of the system.</summary>
    public static SyslogFacility Daemon { get; } = new("DAEMON");

    /// <summary>Security.</summary>
    public static SyslogFacility Auth { get; } = new("AUTH");

    /// <summary>Syslog itself.</summary>
    public static SyslogFacility Syslog { get; } = new("SYSLOG");

    /// <summary>The printers.</summary>
    public static SyslogFacility Lpr { get; } = new("LPR");

    /// <summary>The network news.</summary>
    public static SyslogFacility News { get; } = new("NEWS");

    /// <summary>UUCP.</summary>
    public static SyslogFacility Uucp { get; } = new("UUCP");

    /// <summary>The timer.</summary>
    public static SyslogFacility Cron { get; } = new("CRON");

    /// <summary>Security, not for everybody.</summary>
    public static SyslogFacility Authpriv { get; } = new("AUTHPRIV");

    /// <summary>The file server.</summary>
    public static SyslogFacility Ftp { get; } = new("FTP");

    /// <summary>The clock over the network.</summary>
    public static SyslogFacility Ntp { get; } = new("NTP");

    /// <summary>The audit log.</summary>
    public static SyslogFacility Audit { get; } = new("AUDIT");

    /// <summary>The alert log.</summary>
    public static SyslogFacility Alert { get; } = new("ALERT");

    /// <summary>The clock.</summary>
    public static SyslogFacility Clock { get; } = new("CLOCK");

    /// <summary>For own use, 0.</summary>
    public static SyslogFacility Local0 { get; } = new("LOCAL0");

    /// <summary>For own use, 1.</summary>
    public static SyslogFacility Local1 { get; } = new("LOCAL1");

    /// <summary>For own use, 2.</summary>
    public static SyslogFacility Local2 { get; } = new("LOCAL2");

    /// <summary>For own use, 3.</summary>
    public static SyslogFacility Local3 { get; } = new("LOCAL3");

    /// <summary>For own use, 4.</summary>
    public static SyslogFacility Local4 { get; } = new("LOCAL4");

    /// <summary>For own use, 5.</summary>
    public static SyslogFacility Local5 { get; } = new("LOCAL5");

    /// <summary>For own use, 6.</summary>
    public static SyslogFacility Local6 { get; } = new("LOCAL6");

    /// <summary>For own use, 7.</summary>
    public static SyslogFacility Local7 { get; } = new("LOCAL7");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SyslogFacility(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SyslogFacility>
    {
        protected override SyslogFacility Create(string value) => new(value);
    }
}
