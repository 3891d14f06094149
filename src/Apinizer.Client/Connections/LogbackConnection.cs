namespace Apinizer.Client.Connections;

/// <summary>Writes by Logback.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-logback</c>.</remarks>
public sealed record LogbackConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Logback"/>.</summary>
    public LogbackConnection()
        : base(ConnectionType.Logback)
    {
    }
}
