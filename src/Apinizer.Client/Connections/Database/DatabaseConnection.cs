using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Connects to a database, to which logs can be written.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-database</c>.</remarks>
public sealed record DatabaseConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Database"/>.</summary>
    public DatabaseConnection()
        : base(ConnectionType.Database)
    {
    }

    /// <summary>The product. Needed.</summary>
    public DatabaseType? DbType { get; set; }

    /// <summary>The JDBC URL, for instance <c>jdbc:postgresql://database:5432/logs</c>. Needed. It is a secret, since it may hold a password.</summary>
    public Secret? JdbcUrl { get; set; }

    /// <summary>Whether it signs in with <see cref="Username"/> and <see cref="Password"/>; true if not set.</summary>
    public bool? UseCredentials { get; set; }

    /// <summary>The user. Needed unless <see cref="UseCredentials"/> is false.</summary>
    public string? Username { get; set; }

    /// <summary>The database.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>The password. Needed unless <see cref="UseCredentials"/> is false. Answers have null or a mask in its place.</summary>
    public Secret? Password { get; set; }

    /// <summary>How many connections are opened at the start; 1 if not set.</summary>
    public int? InitialPoolSize { get; set; }

    /// <summary>How many connections are kept at least; 1 if not set.</summary>
    public int? MinPoolSize { get; set; }

    /// <summary>How many connections there are at the most; 5 if not set.</summary>
    public int? MaxPoolSize { get; set; }

    /// <summary>How many connections are added when there are too few; 1 if not set.</summary>
    public int? IncrementCount { get; set; }

    /// <summary>How many prepared statements each connection keeps; 100 if not set.</summary>
    public int? MaxStatements { get; set; }

    /// <summary>How often idle connections are tested, in whole milliseconds; every 30 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? IdleConnectionTestPeriod { get; set; }

    /// <summary>How long a caller waits for a connection, in whole milliseconds; 30 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? ConnectionTimeout { get; set; }

    /// <summary>Whether a connection is tested before it is used; true if not set.</summary>
    public bool? TestConnectionOnCheckout { get; set; }

    /// <summary>Whether a connection is tested after it was used; false if not set.</summary>
    public bool? TestConnectionOnCheckin { get; set; }

    /// <summary>After how long a connection is closed, in whole milliseconds; 3 minutes if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? MaxConnectionAge { get; set; }

    /// <summary>After how long a rest a connection is closed, in whole milliseconds; 2 minutes if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? MaxIdleTime { get; set; }

    /// <summary>The id of the environment that was chosen for it.</summary>
    public string? SelectedEnvironmentId { get; set; }

    /// <summary>The schema of the tables to which logs are written.</summary>
    public string? DefaultLogSchema { get; set; }

    /// <summary>
    /// Tables with another schema than <see cref="DefaultLogSchema"/>: the table, and its schema. Tables are <c>ApiProxyTraffic</c>, <c>PolicyCapture</c>,
    /// <c>AuditEvent</c>, <c>Application</c>, <c>UnsentMessage</c> and <c>TokenTraffic</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string>? LogTableSchemaOverrides { get; set; }

    /// <summary>Tables with another name than usual: the table, as in <see cref="LogTableSchemaOverrides"/>, and its name.</summary>
    public IReadOnlyDictionary<string, string>? LogTableNameOverrides { get; set; }

    internal override InputProblem? FindProblem()
        => Given(DbType)
            ?? NotBlank(JdbcUrl)
            ?? (UseCredentials == false ? null : NotBlank(Username));

    internal override InputProblem? FindMissingSecret() => UseCredentials == false ? NotMasked(Password) : NotMissing(Password);
}
