using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How the gateway speaks gRPC with a backend. What is not set stays as it is; what was never set comes from the settings of the system.</summary>
public sealed record GrpcSettings : ApinizerModel
{
    /// <summary>How many bytes a message of the backend may have.</summary>
    public int? MaxInboundMessageSize { get; init; }

    /// <summary>How many bytes the headers of the backend may have.</summary>
    public int? MaxInboundMetadataSize { get; init; }

    /// <summary>How often the connection is kept alive by a ping, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? KeepAliveTime { get; init; }

    /// <summary>How long the answer to a ping may take, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? KeepAliveTimeout { get; init; }

    /// <summary>Whether pings are sent while there is no call.</summary>
    public bool? KeepAliveWithoutCalls { get; init; }

    /// <summary>After how long a rest the connection is closed, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ChannelIdleTimeout { get; init; }

    /// <summary>How many bytes of a call are kept, so that it can be repeated.</summary>
    public int? PerRpcBufferLimit { get; init; }

    /// <summary>How often a call that failed is tried.</summary>
    public int? MaxRetryAttempts { get; init; }

    /// <summary>How many copies of a call are sent at the same time.</summary>
    public int? MaxHedgedAttempts { get; init; }

    /// <summary>How many events of a connection are remembered for a trace.</summary>
    public int? MaxTraceEvents { get; init; }
}
