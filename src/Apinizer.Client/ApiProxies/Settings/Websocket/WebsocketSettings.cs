using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How the gateway keeps WebSocket connections to a backend. What is not set stays as it is; what was never set comes from the settings of the system.</summary>
public sealed record WebsocketSettings : ApinizerModel
{
    /// <summary>After how long a silence a connection counts as lost, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConnectionLostTimeout { get; init; }

    /// <summary>Whether the address of a socket may be used again at once.</summary>
    public bool? ReuseAddr { get; init; }

    /// <summary>How long a connection may take to open, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConnectTimeout { get; init; }

    /// <summary>How often the opening is tried again.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>How long the gateway waits in between, in whole milliseconds.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RetryDelay { get; init; }

    /// <summary>Whether a connection that was lost is opened again.</summary>
    public bool? AutoReconnect { get; init; }

    /// <summary>How often that is tried.</summary>
    public int? AutoReconnectMaxRetries { get; init; }

    /// <summary>How long the gateway waits in between, in whole milliseconds.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? AutoReconnectRetryDelay { get; init; }
}
