using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>The kind of a connection.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ConnectionType : OpenEnum
{
    private ConnectionType(string value)
        : base(value)
    {
    }

    /// <summary>Sends to Apache ActiveMQ. See <see cref="ActiveMqConnection"/>.</summary>
    public static ConnectionType ActiveMq { get; } = new("activeMq");

    /// <summary>Connects to a database. See <see cref="DatabaseConnection"/>.</summary>
    public static ConnectionType Database { get; } = new("database");

    /// <summary>Writes to Elasticsearch. See <see cref="ElasticsearchConnection"/>.</summary>
    public static ConnectionType Elasticsearch { get; } = new("elasticsearch");

    /// <summary>Sends mail by an SMTP server. See <see cref="EmailConnection"/>.</summary>
    public static ConnectionType Email { get; } = new("email");

    /// <summary>Writes to an FTP, FTPS or SFTP server. See <see cref="FtpConnection"/>.</summary>
    public static ConnectionType Ftp { get; } = new("ftp");

    /// <summary>Sends to Graylog. See <see cref="GraylogConnection"/>.</summary>
    public static ConnectionType Graylog { get; } = new("graylog");

    /// <summary>Sends to Apache Kafka. See <see cref="KafkaConnection"/>.</summary>
    public static ConnectionType Kafka { get; } = new("kafka");

    /// <summary>Connects to a directory by LDAP. See <see cref="LdapConnection"/>.</summary>
    public static ConnectionType Ldap { get; } = new("ldap");

    /// <summary>Runs a script on a Linux machine. See <see cref="LinuxScriptConnection"/>.</summary>
    public static ConnectionType LinuxScript { get; } = new("linux-script");

    /// <summary>Writes by Logback. See <see cref="LogbackConnection"/>.</summary>
    public static ConnectionType Logback { get; } = new("logback");

    /// <summary>Sends to RabbitMQ. See <see cref="RabbitMqConnection"/>.</summary>
    public static ConnectionType RabbitMq { get; } = new("rabbitMq");

    /// <summary>Sends SNMP messages. See <see cref="SnmpConnection"/>.</summary>
    public static ConnectionType Snmp { get; } = new("snmp");

    /// <summary>Sends to syslog. See <see cref="SyslogConnection"/>.</summary>
    public static ConnectionType Syslog { get; } = new("syslog");

    /// <summary>Calls a webhook. See <see cref="WebhookConnection"/>.</summary>
    public static ConnectionType Webhook { get; } = new("webhook");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ConnectionType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ConnectionType>
    {
        protected override ConnectionType Create(string value) => new(value);
    }
}
