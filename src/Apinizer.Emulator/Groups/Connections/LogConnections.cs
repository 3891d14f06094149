using Apinizer.Emulator.Engine;
using static Apinizer.Emulator.Engine.BodyMember;
using static Apinizer.Emulator.Groups.Connections.ConnectionRule;

namespace Apinizer.Emulator.Groups.Connections;

/// <summary>Connections to where logs are written.</summary>
internal static class LogConnections
{
    /// <summary>What stands for the host's name when a connection has none of its own.</summary>
    private const string HostName = "apinizer-manager";

    public static ConnectionType Graylog { get; } = new(
        "graylog",
        Text("hostname"),
        Number("port").Or(12201),
        Choice("transportType", ["TCP", "UDP"]).Or("TCP"),
        Flag("tlsEnabled", false),
        Flag("tlsCertVerificationEnabled", false),
        Choice("compressionType", ["NONE", "GZIP", "ZLIB"]).Or("NONE"),
        Choice("gelfMessageLevel", ["EMERGENCY", "ALERT", "CRITICAL", "ERROR", "WARNING", "NOTICE", "INFO", "DEBUG"]).Or("INFO"),
        Number("queueSize").Or(512),
        Number("reconnectDelay").Or(2500),
        Number("connectTimeout").Or(10000),
        Flag("tcpNoDelay", true),
        Flag("tcpKeepAlive", false),
        Number("sendBufferSize").Or(-1),
        Number("maxInflightSends").Or(512),
        Number("threads").Or(0),
        Text("tlsTrustCertChainFile"),
        Text("tlsTrustCertChainFileName"),
        Flag("appendToAttributes", true),
        Flag("appendToMessage", true))
    {
        Rules = [Needs("hostname"), NeedsIf("tlsCertVerificationEnabled", "tlsTrustCertChainFile")],
        Secrets = ["tlsTrustCertChainFile"],
    };

    public static ConnectionType Syslog { get; } = new(
        "syslog",
        Choice("syslogProtocolType", ["TCP", "UDP"]).Or("TCP"),
        Text("syslogMessageHostname"),
        Text("syslogServerHostname"),
        Number("syslogPort").Or(514),
        Number("syslogTimeout").Or(500),
        Choice("syslogMessageFormat", ["RFC_3164", "RFC_5424", "RFC_5425"]).Or("RFC_3164"),
        Text("syslogAppName").Or("Apinizer"),
        Choice("syslogFacility",
        [
            "KERN", "USER", "MAIL", "DAEMON", "AUTH", "SYSLOG", "LPR", "NEWS", "UUCP", "CRON", "AUTHPRIV", "FTP", "NTP", "AUDIT", "ALERT", "CLOCK",
            "LOCAL0", "LOCAL1", "LOCAL2", "LOCAL3", "LOCAL4", "LOCAL5", "LOCAL6", "LOCAL7",
        ]).Or("AUDIT"),
        Choice("syslogSeverity", ["EMERGENCY", "ALERT", "CRITICAL", "ERROR", "WARNING", "NOTICE", "INFORMATIONAL", "DEBUG"]).Or("INFORMATIONAL"),
        Flag("syslogSslEnabled", false))
    {
        Rules = [Needs("syslogServerHostname")],
    };

    /// <summary>Its defaults are those of the administration's pages: callers name everything but the pod.</summary>
    public static ConnectionType Logback { get; } = new(
        "logback",
        Text("logPath"),
        Text("logFileName"),
        Text("logPodName"),
        Text("logFilenamePattern"),
        Text("logPattern"),
        Number("maxFileSize"),
        Number("maxHistory"),
        Number("totalSizeCap"))
    {
        Rules = [Needs("logPath", "logFileName", "logFilenamePattern", "logPattern", "maxFileSize", "maxHistory", "totalSizeCap")],
        Keep = (_, logback) =>
        {
            logback["logPath"] = logback.Text("logPath")!.TrimEnd('/') + "/";
            logback["logFileName"] = logback.Text("logFileName")!.TrimStart('/');
            logback["logPodName"] = logback.Text("logPodName") is { Length: > 0 } pod ? pod : HostName;
        },
    };
}
