namespace Apinizer.Client.Connections;

/// <summary>Sends to syslog.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-syslog</c>.</remarks>
public sealed record SyslogConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Syslog"/>.</summary>
    public SyslogConnection()
        : base(ConnectionType.Syslog)
    {
    }
}
