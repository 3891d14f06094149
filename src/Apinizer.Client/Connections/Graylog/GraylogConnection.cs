using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Sends logs to Graylog.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-graylog</c>.</remarks>
public sealed record GraylogConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Graylog"/>.</summary>
    public GraylogConnection()
        : base(ConnectionType.Graylog)
    {
    }

    /// <summary>The server. Needed.</summary>
    public string? Hostname { get; set; }

    /// <summary>Its port; 12201 if not set.</summary>
    public int? Port { get; set; }

    /// <summary>How messages travel; by TCP if not set.</summary>
    public GelfTransport? TransportType { get; set; }

    /// <summary>Whether it talks by TLS; false if not set.</summary>
    public bool? TlsEnabled { get; set; }

    /// <summary>Whether the server's certificate is checked, against <see cref="TlsTrustCertChainFile"/>; false if not set.</summary>
    public bool? TlsCertVerificationEnabled { get; set; }

    /// <summary>How messages are compressed; not at all if not set.</summary>
    public GelfCompression? CompressionType { get; set; }

    /// <summary>How serious messages are that do not say it; <see cref="GelfMessageLevel.Info"/> if not set.</summary>
    public GelfMessageLevel? GelfMessageLevel { get; set; }

    /// <summary>How many messages wait at the most; 512 if not set.</summary>
    public int? QueueSize { get; set; }

    /// <summary>How long it waits before it connects again, in whole milliseconds; 2.5 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? ReconnectDelay { get; set; }

    /// <summary>How long a connection may take to open, in whole milliseconds; 10 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? ConnectTimeout { get; set; }

    /// <summary>Whether TCP sends at once and does not wait for more; true if not set.</summary>
    public bool? TcpNoDelay { get; set; }

    /// <summary>Whether idle TCP connections are kept alive; false if not set.</summary>
    public bool? TcpKeepAlive { get; set; }

    /// <summary>The buffer for sending, in bytes; -1 or not set: as the system has it.</summary>
    public int? SendBufferSize { get; set; }

    /// <summary>How many messages are on their way at the most; 512 if not set.</summary>
    public int? MaxInflightSends { get; set; }

    /// <summary>How many threads send; 0 or not set: as many as usual.</summary>
    public int? Threads { get; set; }

    /// <summary>The file with the certificates that it trusts. See <see cref="Secret.FromBytes"/>. Answers have null or a mask in its place.</summary>
    public Secret? TlsTrustCertChainFile { get; set; }

    /// <summary>The name of that file.</summary>
    public string? TlsTrustCertChainFileName { get; set; }

    /// <summary>Whether additional data become attributes of the message; true if not set.</summary>
    public bool? AppendToAttributes { get; set; }

    /// <summary>Whether additional data are added to the text of the message; true if not set.</summary>
    public bool? AppendToMessage { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(Hostname);

    internal override InputProblem? FindMissingSecret()
        => (TlsCertVerificationEnabled == true || TlsTrustCertChainFileName is not null ? NotMissing(TlsTrustCertChainFile) : NotMasked(TlsTrustCertChainFile));
}
