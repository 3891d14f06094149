namespace Apinizer.Client.Connections;

/// <summary>Sends to Apache ActiveMQ.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-activemq</c>.</remarks>
public sealed record ActiveMqConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.ActiveMq"/>.</summary>
    public ActiveMqConnection()
        : base(ConnectionType.ActiveMq)
    {
    }
}
