namespace Apinizer.Client.Connections;

/// <summary>Writes to an FTP, FTPS or SFTP server.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-ftp</c>.</remarks>
public sealed record FtpConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Ftp"/>.</summary>
    public FtpConnection()
        : base(ConnectionType.Ftp)
    {
    }
}
