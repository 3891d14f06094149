namespace Apinizer.Client.Connections;

/// <summary>Sends to RabbitMQ.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-rabbitmq</c>.</remarks>
public sealed record RabbitMqConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.RabbitMq"/>.</summary>
    public RabbitMqConnection()
        : base(ConnectionType.RabbitMq)
    {
    }
}
