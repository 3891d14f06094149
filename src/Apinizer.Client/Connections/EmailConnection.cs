namespace Apinizer.Client.Connections;

/// <summary>Sends mail by an SMTP server.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-email</c>.</remarks>
public sealed record EmailConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Email"/>.</summary>
    public EmailConnection()
        : base(ConnectionType.Email)
    {
    }
}
