using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Sends logs to syslog.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-syslog</c>.</remarks>
public sealed record SyslogConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Syslog"/>.</summary>
    public SyslogConnection()
        : base(ConnectionType.Syslog)
    {
    }

    /// <summary>How messages travel; by TCP if not set.</summary>
    public SyslogProtocolType? SyslogProtocolType { get; set; }

    /// <summary>The host that messages name as their sender. It is a secret, since some services in the cloud take a key in this place.</summary>
    public Secret? SyslogMessageHostname { get; set; }

    /// <summary>The server. Needed.</summary>
    public string? SyslogServerHostname { get; set; }

    /// <summary>Its port; 514 if not set.</summary>
    public int? SyslogPort { get; set; }

    /// <summary>How long a TCP connection may take to open, in whole milliseconds; 500 if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? SyslogTimeout { get; set; }

    /// <summary>The form of the messages; <see cref="SyslogMessageFormat.Rfc3164"/> if not set.</summary>
    public SyslogMessageFormat? SyslogMessageFormat { get; set; }

    /// <summary>The application that messages name as their sender; <c>Apinizer</c> if not set.</summary>
    public string? SyslogAppName { get; set; }

    /// <summary>What kind of program messages say that they come from; <see cref="SyslogFacility.Audit"/> if not set.</summary>
    public SyslogFacility? SyslogFacility { get; set; }

    /// <summary>How serious messages are; <see cref="SyslogSeverity.Informational"/> if not set.</summary>
    public SyslogSeverity? SyslogSeverity { get; set; }

    /// <summary>Whether TCP is encrypted; false if not set. UDP never is.</summary>
    public bool? SyslogSslEnabled { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(SyslogServerHostname);

    internal override InputProblem? FindMissingSecret() => NotMasked(SyslogMessageHostname);
}
