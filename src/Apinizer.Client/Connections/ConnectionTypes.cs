namespace Apinizer.Client.Connections;

/// <summary>Which type of ours stands for which kind of connection.</summary>
internal static class ConnectionTypes
{
    /// <summary>Every kind that has a type of its own.</summary>
    public static IReadOnlyDictionary<ConnectionType, Type> All { get; } = new Dictionary<ConnectionType, Type>
    {
        [ConnectionType.ActiveMq] = typeof(ActiveMqConnection),
        [ConnectionType.Database] = typeof(DatabaseConnection),
        [ConnectionType.Elasticsearch] = typeof(ElasticsearchConnection),
        [ConnectionType.Email] = typeof(EmailConnection),
        [ConnectionType.Ftp] = typeof(FtpConnection),
        [ConnectionType.Graylog] = typeof(GraylogConnection),
        [ConnectionType.Kafka] = typeof(KafkaConnection),
        [ConnectionType.Ldap] = typeof(LdapConnection),
        [ConnectionType.LinuxScript] = typeof(LinuxScriptConnection),
        [ConnectionType.Logback] = typeof(LogbackConnection),
        [ConnectionType.RabbitMq] = typeof(RabbitMqConnection),
        [ConnectionType.Snmp] = typeof(SnmpConnection),
        [ConnectionType.Syslog] = typeof(SyslogConnection),
        [ConnectionType.Webhook] = typeof(WebhookConnection),
    };
}
