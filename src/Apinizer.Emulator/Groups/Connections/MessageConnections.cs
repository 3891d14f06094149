using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.Secrets;
using static Apinizer.Emulator.Engine.BodyMember;
using static Apinizer.Emulator.Groups.Connections.ConnectionRule;

namespace Apinizer.Emulator.Groups.Connections;

/// <summary>Connections to where messages are sent.</summary>
internal static class MessageConnections
{
    private const int ShortestPassphrase = 8;

    private static readonly string[] Privacy = ["PrivAES128", "PrivAES192", "PrivAES192with3DES", "PrivAES256", "PrivAES256with3DES", "PrivDES", "Priv3DES"];

    /// <summary>Keystores are named by whoever writes, and known by their ids.</summary>
    public static ConnectionType Kafka { get; } = new(
        "kafka",
        Text("topicName"),
        Map("propertiesMap", new BodyRules(
            Text("value"),
            Choice("valueType", ["STRING", "BOOLEAN", "INTEGER", "LONG", "DOUBLE", "FLOAT", "STRING_LIST", "URI"]))),
        Flag("enableSecure", false),
        Choices("protocolTypes", ["TLS_1_3", "TLS_1_2", "TLS_1_1", "TLS_1_0", "SSL_3_0"]).Or(new JsonArray()),
        Text("keyStoreName"),
        Text("keyStoreId"),
        Text("trustStoreName"),
        Text("trustStoreId"),
        Text("bootstrapServers"))
    {
        Rules =
        [
            Needs("topicName"),

            // A call on the page for all types names the servers instead.
            .. new[] { "bootstrap.servers", "key.serializer", "value.serializer" }.Select(property => Refuse(
                kafka => kafka.Text("bootstrapServers") is null && BodyRules.IsBlank((kafka["propertiesMap"]?[property] as JsonObject)?["value"]),
                $"propertiesMap must contain {property}!")),
            NeedsIf("enableSecure", "protocolTypes", "keyStoreName"),
        ],
        Ignored = ["bootstrapServers"],
        Keep = (call, kafka) => EachStore((name, id) =>
            kafka[id] = kafka.Text(name) is { Length: > 0 } store ? call.Store.Get(KeystoresGroup.Kind, call.ProjectName, store).Id : null),
        Show = (call, kafka) => EachStore((name, id) =>
            kafka[name] = call.Store.All(KeystoresGroup.Kind, call.ProjectName).FirstOrDefault(store => store.Id == kafka.Text(id))?.Name),
    };

    public static ConnectionType RabbitMq { get; } = new(
        "rabbitMq",
        Objects("hostPortList", new BodyRules(Text("host", "host value can not be empty!"), Number("port").Or(5672))),
        Text("connectionFactoryVirtualHost").Or("/"),
        Flag("authenticationEnabled", false),
        Text("connectionFactoryUsername"),
        Text("connectionFactoryPassword"),
        Number("connectionFactoryConnectionTimeout").Or(60000),
        TextMap("connectionFactoryClientProperties"),
        Number("connectionFactoryRequestedChannelMax").Or(2047),
        Number("connectionFactoryRequestedFrameMax").Or(0),
        Number("connectionFactoryRequestedHeartbeat").Or(60),
        Flag("connectionFactoryUseSslProtocol", false),
        Text("connectionFactorySslProtocol").Or("TLSv1.2"),
        Text("channelExchange").Or(""),
        Text("channelRoutingKey"),
        Text("basicPropertiesAppId").Or("apinizer"),
        Text("basicPropertiesContentType").Or("application/json"),
        Text("basicPropertiesContentEncoding"),
        Number("basicPropertiesDeliveryMode"),
        Number("basicPropertiesPriority"),
        Text("basicPropertiesReplyTo"),
        Text("basicPropertiesExpiration"),
        Text("basicPropertiesType"),
        Text("basicPropertiesUserId"),
        Text("basicPropertiesClusterId"))
    {
        Rules =
        [
            Needs("hostPortList"),
            NeedsIf("authenticationEnabled", "connectionFactoryUsername", "connectionFactoryPassword"),
            InRange("basicPropertiesDeliveryMode", 1, 2),
            InRange("basicPropertiesPriority", 0, 255),
        ],
        Secrets = ["connectionFactoryPassword"],
    };

    public static ConnectionType ActiveMq { get; } = new(
        "activeMq",
        Choice("activeMqConnectionProtocolType", ["TCP", "AMQP"]),
        Text("brokerURL"),
        Text("username"),
        Text("password"),
        Choice("destinationType", ["QUEUE", "TOPIC"]),
        Text("destinationName"),
        Choice("sessionAcknowledgement", ["AUTO_ACKNOWLEDGE", "CLIENT_ACKNOWLEDGE", "DUPS_OK_ACKNOWLEDGE", "SESSION_TRANSACTED"]).Or("AUTO_ACKNOWLEDGE"),
        Number("sendTimeout").Or(60000),
        Number("requestTimeout").Or(60000),
        Number("closeTimeout").Or(60000),
        Number("connectTimeout").Or(60000),
        Text("contentType"),
        Text("clientID"),
        Text("contentEncoding"))
    {
        Rules = [Needs("activeMqConnectionProtocolType", "brokerURL", "destinationType", "destinationName")],
        Secrets = ["password"],
    };

    /// <summary>What belongs to version 3 only is kept, but not looked at, in the other versions.</summary>
    public static ConnectionType Snmp { get; } = new(
        "snmp",
        Choice("version", ["V1", "V2c", "V3"]),
        Text("connectionString"),
        Text("securityOrCommunityName"),
        Number("retryCount"),
        Number("timeout"),
        Choice("messageType", ["TRAP", "INFORM"]),
        Choice("securityLevel", ["NOAUTH_NOPRIV", "AUTH_NOPRIV", "AUTH_PRIV"]),
        Choices("privacyProtocolList", Privacy).Or(new JsonArray()),
        Flag("enableUserAuthentication", false),
        Text("securityName"),
        Choice("usmUserAuthenticationProtocol", ["AuthMD5", "AuthSHA", "AuthHMAC128SHA224", "AuthHMAC192SHA256", "AuthHMAC256SHA384", "AuthHMAC384SHA512"]),
        Text("authPassphrase"),
        Choice("usmUserPrivacyProtocol", Privacy),
        Text("privPassphrase"),
        Text("pduOidForMessage"),
        Text("pduOidForTime"),
        TextMap("pduVariableMap").Or(new JsonObject()))
    {
        Rules =
        [
            Needs("version", "connectionString", "securityOrCommunityName", "pduOidForMessage"),
            NeedsIf(snmp => IsVersion3(snmp) && snmp.Flag("enableUserAuthentication"), "securityName"),
            NeedsIf(snmp => IsVersion3(snmp) && snmp.Text("securityLevel") is "AUTH_NOPRIV" or "AUTH_PRIV", "usmUserAuthenticationProtocol", "authPassphrase"),
            NeedsIf(snmp => IsVersion3(snmp) && snmp.Text("securityLevel") is "AUTH_PRIV", "usmUserPrivacyProtocol", "privPassphrase"),
            .. new[] { "authPassphrase", "privPassphrase" }.Select(passphrase => Refuse(
                snmp => IsVersion3(snmp) && snmp.Text(passphrase) is { Length: > 0 and < ShortestPassphrase },
                $"{passphrase} must have at least {ShortestPassphrase} characters!")),
        ],
        Secrets = ["authPassphrase", "privPassphrase"],
    };

    /// <summary>Headers are shown everywhere, whatever is in them.</summary>
    public static ConnectionType Webhook { get; } = new(
        "webhook",
        Choice("httpMethod", ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"]).Or("GET"),
        Text("fullUrl"),
        Objects("headerList", new BodyRules(Text("name", "name value can not be empty!"), Text("value", "value value can not be empty!"))).Or(new JsonArray()),
        Number("timeout").Or(2),
        Number("connectionPoolMaxConnectionPerHost").Or(24),
        Number("connectionPoolMaxConnectionTotal").Or(48))
    {
        Rules =
        [
            Needs("fullUrl"),
            Refuse(webhook => !Uri.TryCreate(webhook.Text("fullUrl"), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"), "fullUrl must be a valid URL!"),
        ],
    };

    private static bool IsVersion3(JsonObject snmp) => snmp.Text("version") == "V3";

    private static ConnectionRule InRange(string member, int from, int to) => Refuse(
        connection => connection[member] is JsonValue value && (!value.TryGetValue(out decimal number) || number < from || number > to),
        $"{member} must be between {from} and {to}!");

    private static void EachStore(Action<string, string> change)
    {
        change("keyStoreName", "keyStoreId");
        change("trustStoreName", "trustStoreId");
    }
}
