using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using static Apinizer.Emulator.Engine.BodyMember;
using static Apinizer.Emulator.Groups.Connections.ConnectionRule;

namespace Apinizer.Emulator.Groups.Connections;

/// <summary>Connections to servers that a user logs in to.</summary>
internal static class ServerConnections
{
    private static readonly string[] LogTables = ["ApiProxyTraffic", "PolicyCapture", "AuditEvent", "Application", "UnsentMessage", "TokenTraffic"];

    public static ConnectionType Email { get; } = new(
        "email",
        Text("host"),
        Number("port").Or(587),
        Flag("enableStartTls", false),
        Flag("auth", false),
        Text("username"),
        Text("password"),
        Text("defaultEncoding").Or("UTF-8"),
        Text("addressToTest"),
        Text("from"),
        Objects("additionalProperties", new BodyRules(Text("key"), Text("value"))).Or(new JsonArray()))
    {
        Rules = [Needs("host"), NeedsIf("auth", "username", "password")],
        Secrets = ["password"],
        ShowsSecrets = true,
    };

    public static ConnectionType Ftp { get; } = new(
        "ftp",
        Text("host"),
        Number("port").Or(21),
        Text("username"),
        Text("password"),
        Text("workingDir").Or("/"),
        Choice("protocol", ["FTP", "SFTP", "FTPS"]),
        Number("timeout").Or(30000),
        Number("retryCount").Or(3),
        Flag("useImplicit", false),
        Flag("useExplicit", false),
        Text("sslProtocol"))
    {
        Rules =
        [
            Needs("host", "username", "password", "protocol"),
            Refuse(ftp => ftp.Flag("useImplicit") && ftp.Flag("useExplicit"), "useImplicit and useExplicit can not be set together!"),
            Refuse(ftp => ftp.Text("protocol") == "FTPS" && !ftp.Flag("useImplicit") && !ftp.Flag("useExplicit"), "Either useImplicit or useExplicit must be set for FTPS!"),
        ],
        Secrets = ["password"],
    };

    public static ConnectionType LinuxScript { get; } = new(
        "linux-script",
        Text("hostName"),
        Number("sshPort").Or(22),
        Text("username"),
        Text("password"))
    {
        Rules = [Needs("hostName", "username", "password")],
        Secrets = ["password"],
    };

    public static ConnectionType Database { get; } = new(
        "database",
        Choice("dbType", ["ORACLE", "MYSQL", "POSTGRES", "SQL_SERVER", "SYBASE", "DB2", "APACHE_HIVE", "APACHE_IMPALA", "MONGODB", "TRINO"]),
        Text("jdbcUrl"),
        Flag("useCredentials", true),
        Text("username"),
        Text("databaseName"),
        Text("password"),
        Number("initialPoolSize").Or(1),
        Number("minPoolSize").Or(1),
        Number("maxPoolSize").Or(5),
        Number("incrementCount").Or(1),
        Number("maxStatements").Or(100),
        Number("idleConnectionTestPeriod").Or(30000),
        Number("connectionTimeout").Or(30000),
        Flag("testConnectionOnCheckout", true),
        Flag("testConnectionOnCheckin", false),
        Number("maxConnectionAge").Or(180000),
        Number("maxIdleTime").Or(120000),
        Text("selectedEnvironmentId"),
        Text("defaultLogSchema"),
        TextMap("logTableSchemaOverrides", LogTables),
        TextMap("logTableNameOverrides", LogTables),
        Text("host"),
        Number("port"),
        Text("driverClassName"))
    {
        // The calls on the pages for all types name a host instead.
        Rules = [NeedsIf(database => database.Text("host") is null, "dbType", "jdbcUrl"), NeedsIf("useCredentials", "username", "password")],
        Secrets = ["password"],
        Ignored = ["host", "port", "driverClassName"],
    };

    public static ConnectionType Ldap { get; } = new(
        "ldap",
        Text("serverAddress"),
        Choice("requireCertificateType", ["NOT_REQUIRED", "REQUIRED_CN", "REQUIRED_AN_PN"]).Or("NOT_REQUIRED"),
        Text("username"),
        Text("password"),
        Text("customFilter"),
        Choice("searchScope", ["OBJECT", "ONE_LEVEL", "SUBTREE"]).Or("SUBTREE"),
        Text("baseDn"),
        Text("certificateId"),
        Text("certificateName"),
        Flag("useSsl", false),
        Text("selectedEnvironmentId"))
    {
        Rules =
        [
            Needs("serverAddress", "username", "password", "baseDn"),
            NeedsIf(ldap => ldap.Flag("useSsl") && ldap.Text("requireCertificateType") != "NOT_REQUIRED", "certificateId"),
        ],
        Secrets = ["password"],
    };
}
