using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>The product behind a database connection.</summary>
[JsonConverter(typeof(Converter))]
public sealed class DatabaseType : OpenEnum
{
    private DatabaseType(string value)
        : base(value)
    {
    }

    /// <summary>Oracle.</summary>
    public static DatabaseType Oracle { get; } = new("ORACLE");

    /// <summary>MySQL.</summary>
    public static DatabaseType Mysql { get; } = new("MYSQL");

    /// <summary>PostgreSQL.</summary>
    public static DatabaseType Postgres { get; } = new("POSTGRES");

    /// <summary>Microsoft SQL Server.</summary>
    public static DatabaseType SqlServer { get; } = new("SQL_SERVER");

    /// <summary>Sybase.</summary>
    public static DatabaseType Sybase { get; } = new("SYBASE");

    /// <summary>IBM DB2.</summary>
    public static DatabaseType Db2 { get; } = new("DB2");

    /// <summary>Apache Hive.</summary>
    public static DatabaseType ApacheHive { get; } = new("APACHE_HIVE");

    /// <summary>Apache Impala.</summary>
    public static DatabaseType ApacheImpala { get; } = new("APACHE_IMPALA");

    /// <summary>MongoDB.</summary>
    public static DatabaseType Mongodb { get; } = new("MONGODB");

    /// <summary>Trino, once called PrestoSQL.</summary>
    public static DatabaseType Trino { get; } = new("TRINO");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator DatabaseType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<DatabaseType>
    {
        protected override DatabaseType Create(string value) => new(value);
    }
}
