using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Writes files to an FTP, FTPS or SFTP server.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-ftp</c>.</remarks>
public sealed record FtpConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Ftp"/>.</summary>
    public FtpConnection()
        : base(ConnectionType.Ftp)
    {
    }

    /// <summary>The server. Needed.</summary>
    public string? Host { get; set; }

    /// <summary>Its port; 21 if not set, which does not fit SFTP.</summary>
    public int? Port { get; set; }

    /// <summary>The user. Needed.</summary>
    public string? Username { get; set; }

    /// <summary>The password. Needed. Answers have null or a mask in its place.</summary>
    public Secret? Password { get; set; }

    /// <summary>The folder on the server; <c>/</c> if not set.</summary>
    public string? WorkingDir { get; set; }

    /// <summary>The protocol. Needed.</summary>
    public FtpProtocol? Protocol { get; set; }

    /// <summary>How long a connection may take to open, in whole milliseconds; 30 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? Timeout { get; set; }

    /// <summary>How often it tries again; 3 times if not set.</summary>
    public int? RetryCount { get; set; }

    /// <summary>Whether FTPS begins with TLS at once; false if not set. FTPS needs either this or <see cref="UseExplicit"/>.</summary>
    public bool? UseImplicit { get; set; }

    /// <summary>Whether FTPS goes over to TLS after it began in clear; false if not set.</summary>
    public bool? UseExplicit { get; set; }

    /// <summary>The version of TLS, for instance <c>TLSv1.2</c>.</summary>
    public string? SslProtocol { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(Host)
            ?? NotBlank(Username)
            ?? Given(Protocol)
            ?? (Protocol == FtpProtocol.Ftps && UseImplicit != true && UseExplicit != true ? new InputProblem(nameof(UseExplicit), "FTPS needs it, or UseImplicit.") : null)
            ?? (UseImplicit == true && UseExplicit == true ? new InputProblem(nameof(UseExplicit), "it excludes UseImplicit.") : null);

    internal override InputProblem? FindMissingSecret() => NotMissing(Password);
}
