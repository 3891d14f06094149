namespace Apinizer.Client.Connections;

/// <summary>Sends to Apache Kafka.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-kafka</c>.</remarks>
public sealed record KafkaConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Kafka"/>.</summary>
    public KafkaConnection()
        : base(ConnectionType.Kafka)
    {
    }
}
