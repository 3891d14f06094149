namespace Apinizer.Client.Connections;

/// <summary>Connects to a database.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-database</c>.</remarks>
public sealed record DatabaseConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Database"/>.</summary>
    public DatabaseConnection()
        : base(ConnectionType.Database)
    {
    }
}
