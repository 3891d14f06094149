namespace Apinizer.Client.Connections;

/// <summary>Sends SNMP messages.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-snmp</c>.</remarks>
public sealed record SnmpConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Snmp"/>.</summary>
    public SnmpConnection()
        : base(ConnectionType.Snmp)
    {
    }
}
