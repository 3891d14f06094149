using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Where the gateway sends the requests of an API proxy.</summary>
public sealed record ApiProxyRoutingInfo : ApinizerModel
{
    /// <summary>The backend addresses.</summary>
    public IReadOnlyList<RoutingAddress>? RoutingAddressList { get; set; }

    /// <summary>Whether requests go to a backend at all; true if not set.</summary>
    public bool? RoutingEnabled { get; set; }

    /// <summary>Whether the gateway answers with the request itself; false if not set.</summary>
    public bool? MirrorEnabled { get; set; }

    /// <summary>How an address is chosen; <see cref="RoutingAlgorithm.RoundRobin"/> if not set.</summary>
    public RoutingAlgorithm? LoadBalanceAlgorithm { get; set; }

    /// <summary>How long a connection to the backend may take to open, in whole seconds; 30 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConnectTimeout { get; set; }

    /// <summary>How long the backend may take to answer, in whole seconds; 60 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ReadTimeout { get; set; }

    /// <summary>How often an address is tried again; 0 if not set.</summary>
    public int? RetryCount { get; set; }

    /// <summary>How many other addresses are tried; 0 if not set.</summary>
    public int? FailoverRetryCount { get; set; }

    /// <summary>Whether the gateway goes on when no backend answers; false if not set.</summary>
    public bool? IgnoreRoutingError { get; set; }
}
