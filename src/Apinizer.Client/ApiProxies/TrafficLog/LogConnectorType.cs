using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>A kind of connector that traffic is logged to.</summary>
[JsonConverter(typeof(Converter))]
public sealed class LogConnectorType : OpenEnum
{
    private LogConnectorType(string value)
        : base(value)
    {
    }

    /// <summary>Elasticsearch.</summary>
    public static LogConnectorType ElasticsearchIndex { get; } = new("ELASTICSEARCH_INDEX");

    /// <summary>A database.</summary>
    public static LogConnectorType DbInsertUpdateDelete { get; } = new("DB_INSERT_UPDATE_DELETE");

    /// <summary>Syslog.</summary>
    public static LogConnectorType SyslogSend { get; } = new("SYSLOG_SEND");

    /// <summary>A webhook.</summary>
    public static LogConnectorType WebhookSend { get; } = new("WEBHOOK_SEND");

    /// <summary>RabbitMQ.</summary>
    public static LogConnectorType RabbitMqSend { get; } = new("RABBITMQ_SEND");

    /// <summary>ActiveMQ.</summary>
    public static LogConnectorType ActiveMqSend { get; } = new("ACTIVEMQ_SEND");

    /// <summary>Kafka.</summary>
    public static LogConnectorType KafkaSend { get; } = new("KAFKA_SEND");

    /// <summary>Graylog.</summary>
    public static LogConnectorType GraylogSend { get; } = new("GRAYLOG_SEND");

    /// <summary>Logback.</summary>
    public static LogConnectorType LogbackAppend { get; } = new("LOGBACK_APPEND");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator LogConnectorType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<LogConnectorType>
    {
        protected override LogConnectorType Create(string value) => new(value);
    }
}
