namespace Apinizer.Client.Connections;

/// <summary>Sends to Graylog.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-graylog</c>.</remarks>
public sealed record GraylogConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Graylog"/>.</summary>
    public GraylogConnection()
        : base(ConnectionType.Graylog)
    {
    }
}
