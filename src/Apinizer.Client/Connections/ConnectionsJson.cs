using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<Connection>))]
[JsonSerializable(typeof(Connection))]
[JsonSerializable(typeof(ActiveMqConnection))]
[JsonSerializable(typeof(DatabaseConnection))]
[JsonSerializable(typeof(ElasticsearchConnection))]
[JsonSerializable(typeof(EmailConnection))]
[JsonSerializable(typeof(FtpConnection))]
[JsonSerializable(typeof(GraylogConnection))]
[JsonSerializable(typeof(KafkaConnection))]
[JsonSerializable(typeof(LdapConnection))]
[JsonSerializable(typeof(LinuxScriptConnection))]
[JsonSerializable(typeof(LogbackConnection))]
[JsonSerializable(typeof(RabbitMqConnection))]
[JsonSerializable(typeof(SnmpConnection))]
[JsonSerializable(typeof(SyslogConnection))]
[JsonSerializable(typeof(WebhookConnection))]
[JsonSerializable(typeof(UnknownConnection))]
internal sealed partial class ConnectionsJson : JsonSerializerContext;
