namespace Apinizer.Client.Connections;

/// <summary>Writes to Elasticsearch.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-elasticsearch</c>.</remarks>
public sealed record ElasticsearchConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Elasticsearch"/>.</summary>
    public ElasticsearchConnection()
        : base(ConnectionType.Elasticsearch)
    {
    }
}
