namespace Apinizer.Emulator.Groups.Connections;

/// <summary>The types of connections, by the names that they have in bodies and queries.</summary>
internal static class ConnectionTypes
{
    private static readonly Dictionary<string, ConnectionType> ByName = new ConnectionType[]
    {
        ServerConnections.Email,
        ServerConnections.Ftp,
        ServerConnections.LinuxScript,
        ServerConnections.Database,
        ServerConnections.Ldap,
        MessageConnections.Kafka,
        MessageConnections.RabbitMq,
        MessageConnections.ActiveMq,
        MessageConnections.Snmp,
        MessageConnections.Webhook,
        LogConnections.Graylog,
        LogConnections.Syslog,
        LogConnections.Logback,
        ElasticsearchConnections.Elasticsearch,
    }.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static ConnectionType? Find(string name) => ByName.GetValueOrDefault(name);
}
