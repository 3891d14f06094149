namespace Apinizer.Client.Connections;

/// <summary>Calls a webhook.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-webhook</c>.</remarks>
public sealed record WebhookConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Webhook"/>.</summary>
    public WebhookConnection()
        : base(ConnectionType.Webhook)
    {
    }
}
