using Apinizer.Client.Connections;

namespace Apinizer.Client.Tests.Models;

internal sealed class ConnectionMistakes : InputMistakes
{
    private static readonly KafkaProperty Text = new() { Value = "text", ValueType = MapValueType.String };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["connection without name"] = Refused(Script with { Name = " " }, "Name: "),
        ["connection of another name"] = Refused(Script with { Name = "other" }, "Name: it is 'other' and must be 'some-connectionName', the name in the address. Pass rename: true"),
        ["new connection of another name"] = ("connections.create", "connection", Script with { Name = "other" }, "Name: it is 'other' and must be 'some-connectionName'"),
        ["connection without a kind"] = Refused(Named(new UnknownConnection("")), "Type: "),
        ["connection that would be deployed in silence"] = Refused(Script with { DeployToWorker = null }, "DeployToWorker: it must be set, since the server deploys"),
        ["connection as it was read"] = Refused(Script with { Password = null }, "Password: it is a secret that is needed and missing. Set it, or say MissingSecrets.Keep."),
        ["connection with a mask"] = Refused(Script with { Password = "****" }, "Password: it is a secret that is needed"),
        ["connection with an empty secret"] = Refused(Script with { Password = "" }, "Password: it is a secret that is needed"),
        ["new connection without its secret"] = ("connections.create", "connection", Script with { Password = null }, "Password: it is a secret that is needed"),
        ["script without host"] = Refused(Script with { HostName = null }, "HostName: "),
        ["script without user"] = Refused(Script with { Username = "" }, "Username: "),

        ["ActiveMQ without protocol"] = Refused(Queue with { ActiveMqConnectionProtocolType = null }, "ActiveMqConnectionProtocolType: "),
        ["ActiveMQ without broker"] = Refused(Queue with { BrokerURL = null }, "BrokerURL: "),
        ["ActiveMQ without kind of destination"] = Refused(Queue with { DestinationType = null }, "DestinationType: "),
        ["ActiveMQ without destination"] = Refused(Queue with { DestinationName = "" }, "DestinationName: "),
        ["ActiveMQ with a user alone"] = Refused(Queue with { Username = "jane" }, "Password: it is a secret that is needed"),
        ["ActiveMQ with a mask"] = Refused(Queue with { Password = "***" }, "Password: it is a mask"),

        ["database without product"] = Refused(Database with { DbType = null }, "DbType: "),
        ["database without URL"] = Refused(Database with { JdbcUrl = null }, "JdbcUrl: "),
        ["database with a masked URL"] = Refused(Database with { JdbcUrl = "***" }, "JdbcUrl: "),
        ["database without user"] = Refused(Database with { Username = null }, "Username: "),
        ["database without password"] = Refused(Database with { Password = null }, "Password: it is a secret that is needed"),
        ["database without user, with a mask"] = Refused(Database with { UseCredentials = false, Username = null, Password = "***" }, "Password: it is a mask"),

        ["Elasticsearch without hosts"] = Refused(Elastic with { ElasticHostList = [] }, "ElasticHostList: "),
        ["Elasticsearch with a nameless host"] = Refused(Elastic with { ElasticHostList = [new ElasticHost { Port = 9200 }] }, "ElasticHostList[0].Host: "),
        ["Elasticsearch without user"] = Refused(Elastic with { Authenticate = true, ElasticPassword = "first" }, "ElasticUsername: "),
        ["Elasticsearch without password"] = Refused(Elastic with { Authenticate = true, ElasticUsername = "jane" }, "ElasticPassword: it is a secret that is needed"),
        ["Elasticsearch with a masked password"] = Refused(Elastic with { ElasticPassword = "***" }, "ElasticPassword: it is a mask"),
        ["Elasticsearch without kind of encryption"] = Refused(Elastic with { EncryptCommunication = true }, "EncryptCommunicationType: "),
        ["Elasticsearch without PKCS#12"] = Refused(Encrypted(EncryptCommunicationType.CaCertificateInPkcs12), "CaCertInPkcs12File: it is a secret that is needed"),
        ["Elasticsearch with masked PKCS#12"] = Refused(Elastic with { CaCertInPkcs12File = "***" }, "CaCertInPkcs12File: it is a mask"),
        ["Elasticsearch without PEM"] = Refused(Encrypted(EncryptCommunicationType.CaInPemFile), "CaInPemFile: it is a secret that is needed"),
        ["Elasticsearch with masked PEM"] = Refused(Elastic with { CaInPemFile = "***" }, "CaInPemFile: it is a mask"),
        ["Elasticsearch without key"] = Refused(Encrypted(EncryptCommunicationType.CertAndPrivateKeyInPkcs12), "CaKeystoreFile: it is a secret that is needed"),
        ["Elasticsearch with a masked key"] = Refused(Elastic with { CaKeystoreFile = "***" }, "CaKeystoreFile: it is a mask"),
        ["Elasticsearch without password of the key"] = Refused(Elastic with { CaKeystoreFile = "AQ==" }, "CaKeystoreFilePass: it is a secret that is needed"),
        ["Elasticsearch with a masked password of the key"] = Refused(Elastic with { CaKeystoreFilePass = "***" }, "CaKeystoreFilePass: it is a mask"),
        ["Elasticsearch with a masked truststore"] = Refused(Elastic with { CaTruststoreFile = "***" }, "CaTruststoreFile: it is a mask"),
        ["Elasticsearch with a masked password of the truststore"] = Refused(Elastic with { CaTruststoreFilePass = "***" }, "CaTruststoreFilePass: it is a mask"),
        ["Elasticsearch without policy"] = Refused(Elastic with { IndexLifecyclePolicyCreated = true }, "IndexLifecyclePolicy: "),
        ["Elasticsearch with a policy that does nothing"] = Refused(
            Elastic with { IndexLifecyclePolicyCreated = true, IndexLifecyclePolicy = new ElasticsearchIndexLifecyclePolicy { PolicyName = "none" } }, "IndexLifecyclePolicy.EnableHotPhase: one phase"),
        ["Elasticsearch without template"] = Refused(Elastic with { IndexTemplateCreated = true }, "IndexTemplateName: "),

        ["mail without host"] = Refused(Mail with { Host = null }, "Host: "),
        ["mail without user"] = Refused(Mail with { Auth = true, Password = "first" }, "Username: "),
        ["mail without password"] = Refused(Mail with { Auth = true, Username = "jane" }, "Password: it is a secret that is needed"),
        ["mail with a mask"] = Refused(Mail with { Password = "***" }, "Password: it is a mask"),
        ["mail with a nameless property"] = Refused(Mail with { SmtpProperties = [new EmailAdditionalProperty { Value = "1" }] }, "SmtpProperties[0].Key: "),
        ["mail with a property as it was read"] = Refused(Mail with { SmtpProperties = [new EmailAdditionalProperty { Key = "a" }] }, "SmtpProperties[0].Value: it is a secret that is needed"),

        ["files without host"] = Refused(Files with { Host = null }, "Host: "),
        ["files without user"] = Refused(Files with { Username = null }, "Username: "),
        ["files without protocol"] = Refused(Files with { Protocol = null }, "Protocol: "),
        ["files without password"] = Refused(Files with { Password = null }, "Password: it is a secret that is needed"),
        ["FTPS that says not how"] = Refused(Files with { Protocol = FtpProtocol.Ftps }, "UseExplicit: FTPS needs it"),
        ["FTPS that says both"] = Refused(Files with { Protocol = FtpProtocol.Ftps, UseExplicit = true, UseImplicit = true }, "UseExplicit: it excludes"),

        ["Graylog without host"] = Refused(Named(new GraylogConnection()), "Hostname: "),
        ["Graylog without the chain that it checks"] = Refused(Named(new GraylogConnection { Hostname = "gray", TlsCertVerificationEnabled = true }), "TlsTrustCertChainFile: it is a secret that is needed"),
        ["Graylog whose chain has a name alone"] = Refused(Named(new GraylogConnection { Hostname = "gray", TlsTrustCertChainFileName = "chain.pem" }), "TlsTrustCertChainFile: it is a secret that is needed"),
        ["Graylog with a mask"] = Refused(Named(new GraylogConnection { Hostname = "gray", TlsTrustCertChainFile = "***" }), "TlsTrustCertChainFile: it is a mask"),

        ["Kafka without topic"] = Refused(Kafka with { TopicName = null }, "TopicName: "),
        ["Kafka without properties"] = Refused(Kafka with { PropertiesMap = null }, "PropertiesMap: "),
        ["Kafka without brokers"] = Refused(
            Kafka with { PropertiesMap = new Dictionary<string, KafkaProperty> { ["key.serializer"] = Text, ["value.serializer"] = Text } }, "PropertiesMap: it must have bootstrap.servers."),
        ["Kafka with a property as it was read"] = Refused(
            Kafka with { PropertiesMap = new Dictionary<string, KafkaProperty>(Kafka.PropertiesMap!) { ["sasl.jaas.config"] = new() } }, "PropertiesMap[sasl.jaas.config].Value: it is a secret that is needed"),
        ["Kafka without versions of TLS"] = Refused(Kafka with { EnableSecure = true, KeyStoreName = "own" }, "ProtocolTypes: "),
        ["Kafka without keystore"] = Refused(Kafka with { EnableSecure = true, ProtocolTypes = ["TLS_1_3"] }, "KeyStoreName: "),

        ["directory without address"] = Refused(Directory with { ServerAddress = null }, "ServerAddress: "),
        ["directory without user"] = Refused(Directory with { Username = null }, "Username: "),
        ["directory without base"] = Refused(Directory with { BaseDn = null }, "BaseDn: "),
        ["directory without password"] = Refused(Directory with { Password = null }, "Password: it is a secret that is needed"),
        ["directory without the certificate that it checks"] = Refused(Directory with { UseSsl = true, RequireCertificateType = LdapRequireCertificateType.RequiredCn }, "CertificateId: "),

        ["Logback without folder"] = Refused(Disk with { LogPath = null }, "LogPath: "),
        ["Logback without file"] = Refused(Disk with { LogFileName = null }, "LogFileName: "),
        ["Logback without pattern of the file"] = Refused(Disk with { LogFilenamePattern = null }, "LogFilenamePattern: "),
        ["Logback without pattern"] = Refused(Disk with { LogPattern = null }, "LogPattern: "),
        ["Logback without size"] = Refused(Disk with { MaxFileSize = null }, "MaxFileSize: "),
        ["Logback without age"] = Refused(Disk with { MaxHistory = null }, "MaxHistory: "),
        ["Logback without total size"] = Refused(Disk with { TotalSizeCap = null }, "TotalSizeCap: "),

        ["RabbitMQ without brokers"] = Refused(Rabbit with { HostPortList = null }, "HostPortList: "),
        ["RabbitMQ with a nameless broker"] = Refused(Rabbit with { HostPortList = [new ConfigRabbitMqHostPort()] }, "HostPortList[0].Host: "),
        ["RabbitMQ without user"] = Refused(Rabbit with { AuthenticationEnabled = true, ConnectionFactoryPassword = "first" }, "ConnectionFactoryUsername: "),
        ["RabbitMQ without password"] = Refused(Rabbit with { AuthenticationEnabled = true, ConnectionFactoryUsername = "jane" }, "ConnectionFactoryPassword: it is a secret that is needed"),
        ["RabbitMQ with a mask"] = Refused(Rabbit with { ConnectionFactoryPassword = "***" }, "ConnectionFactoryPassword: it is a mask"),
        ["RabbitMQ with an unknown delivery"] = Refused(Rabbit with { BasicPropertiesDeliveryMode = 3 }, "BasicPropertiesDeliveryMode: "),
        ["RabbitMQ with too high a priority"] = Refused(Rabbit with { BasicPropertiesPriority = 256 }, "BasicPropertiesPriority: "),

        ["SNMP without version"] = Refused(Traps with { Version = null }, "Version: "),
        ["SNMP without address"] = Refused(Traps with { ConnectionString = null }, "ConnectionString: "),
        ["SNMP without community"] = Refused(Traps with { SecurityOrCommunityName = null }, "SecurityOrCommunityName: it is a secret that is needed"),
        ["SNMP without identifier"] = Refused(Traps with { PduOidForMessage = null }, "PduOidForMessage: "),
        ["SNMP without user"] = Refused(Traps with { Version = SnmpVersion.V3, EnableUserAuthentication = true }, "SecurityName: "),
        ["SNMP that cannot prove itself"] = Refused(Traps with { Version = SnmpVersion.V3, SecurityLevel = SnmpSecurityLevel.AuthNoPriv }, "UsmUserAuthenticationProtocol: "),
        ["SNMP without passphrase"] = Refused(Proven, "AuthPassphrase: it is a secret that is needed"),
        ["SNMP with a masked passphrase"] = Refused(Traps with { AuthPassphrase = "********" }, "AuthPassphrase: it is a mask"),
        ["SNMP with a short passphrase"] = Refused(Proven with { AuthPassphrase = "short" }, "AuthPassphrase: it must have 8"),
        ["SNMP that cannot be encrypted"] = Refused(Proven with { SecurityLevel = SnmpSecurityLevel.AuthPriv }, "UsmUserPrivacyProtocol: "),
        ["SNMP without passphrase for encryption"] = Refused(Private with { PrivPassphrase = null }, "PrivPassphrase: it is a secret that is needed"),
        ["SNMP with a masked passphrase for encryption"] = Refused(Traps with { PrivPassphrase = "********" }, "PrivPassphrase: it is a mask"),
        ["SNMP with a short passphrase for encryption"] = Refused(Private with { PrivPassphrase = "short" }, "PrivPassphrase: it must have 8"),

        ["syslog without host"] = Refused(Named(new SyslogConnection()), "SyslogServerHostname: "),
        ["syslog with a mask"] = Refused(Named(new SyslogConnection { SyslogServerHostname = "sys", SyslogMessageHostname = "***" }), "SyslogMessageHostname: it is a mask"),

        ["webhook without address"] = Refused(Hook with { FullUrl = null }, "FullUrl: "),
        ["webhook with half an address"] = Refused(Hook with { FullUrl = "hook.shop.test" }, "FullUrl: it must begin with http"),
        ["webhook with a nameless header"] = Refused(Hook with { HeaderList = [new WebhookHeader { Value = "x" }] }, "HeaderList[0].Name: "),
        ["webhook with a header as it was read"] = Refused(Hook with { HeaderList = [new WebhookHeader { Name = "Authorization" }] }, "HeaderList[0].Value: it is a secret that is needed"),
    };

    private static LinuxScriptConnection Script => Named(new LinuxScriptConnection { HostName = "batch", Username = "jane", Password = "first" });

    private static ActiveMqConnection Queue => Named(new ActiveMqConnection
    {
        ActiveMqConnectionProtocolType = ActiveMqConnectionProtocolType.Tcp, BrokerURL = "tcp://mq:61616", DestinationType = DestinationType.Queue, DestinationName = "orders",
    });

    private static DatabaseConnection Database => Named(new DatabaseConnection { DbType = DatabaseType.Postgres, JdbcUrl = "jdbc:postgresql://db/logs", Username = "jane", Password = "first" });

    private static ElasticsearchConnection Elastic => Named(new ElasticsearchConnection { ElasticHostList = [new ElasticHost { Host = "es" }] });

    private static EmailConnection Mail => Named(new EmailConnection { Host = "smtp" });

    private static FtpConnection Files => Named(new FtpConnection { Host = "ftp", Username = "jane", Password = "first", Protocol = FtpProtocol.Sftp });

    private static KafkaConnection Kafka => Named(new KafkaConnection
    {
        TopicName = "events", PropertiesMap = new Dictionary<string, KafkaProperty> { ["bootstrap.servers"] = Text, ["key.serializer"] = Text, ["value.serializer"] = Text },
    });

    private static LdapConnection Directory => Named(new LdapConnection { ServerAddress = "ldap://people", Username = "cn=jane", Password = "first", BaseDn = "dc=shop" });

    private static LogbackConnection Disk => Named(new LogbackConnection
    {
        LogPath = "/logs/", LogFileName = "traffic", LogFilenamePattern = "%i.log", LogPattern = "%m%n", MaxFileSize = 1, MaxHistory = 0, TotalSizeCap = 0,
    });

    private static RabbitMqConnection Rabbit => Named(new RabbitMqConnection { HostPortList = [new ConfigRabbitMqHostPort { Host = "mq" }] });

    private static SnmpConnection Traps => Named(new SnmpConnection { Version = SnmpVersion.V2c, ConnectionString = "udp:10.0.0.1/162", SecurityOrCommunityName = "shop", PduOidForMessage = "1.3.6.1" });

    private static SnmpConnection Proven => Traps with
    {
        Version = SnmpVersion.V3, SecurityLevel = SnmpSecurityLevel.AuthNoPriv, UsmUserAuthenticationProtocol = SnmpAuthenticationProtocol.AuthSHA,
    };

    private static SnmpConnection Private => Proven with
    {
        SecurityLevel = SnmpSecurityLevel.AuthPriv, AuthPassphrase = "first-phrase", UsmUserPrivacyProtocol = SnmpPrivacyProtocol.PrivAES128, PrivPassphrase = "second-phrase",
    };

    private static WebhookConnection Hook => Named(new WebhookConnection { FullUrl = "https://hook.shop.test/" });

    private static ElasticsearchConnection Encrypted(EncryptCommunicationType with) => Elastic with { EncryptCommunication = true, EncryptCommunicationType = with };

    /// <summary>With the name of the address that the test calls.</summary>
    private static T Named<T>(T connection)
        where T : Connection
    {
        connection.Name = "some-connectionName";
        connection.DeployToWorker = false;
        return connection;
    }

    private static (string Operation, string Parameter, object? Input, string Message) Refused(Connection connection, string message) => ("connections.update", "connection", connection, message);
}
