using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>Where one client's calls and tokens get their observations, if anybody listens.</summary>
internal sealed class ClientTelemetry(ApinizerClientOptions options, ILogger logger)
{
    private readonly object _port = options.BaseUrl!.Port;

    public ILogger Logger => logger;

    public TimeProvider Time => options.TimeProvider;

    /// <summary>Whether anybody wants to know of a call: spans, metrics, or a log that is not turned off.</summary>
    public bool WatchesCalls => Instruments.WatchCalls || logger.IsEnabled(LogLevel.Critical);

    public CallObservation BeginCall(ApiCall call, CancellationToken cancellationToken) => new(this, call, cancellationToken);

    /// <param name="reason">Why a token is needed.</param>
    /// <param name="cause">The span of the call that needs it.</param>
    /// <returns>Null when nobody listens.</returns>
    public TokenObservation? BeginToken(string reason, ActivityContext cause) => Instruments.WatchTokens ? new TokenObservation(this, reason, cause) : null;

    /// <summary>The tags that tell one Manager from another.</summary>
    public TagList ServerTags() => new() { { TagNames.ServerAddress, options.BaseUrl!.Host }, { TagNames.ServerPort, _port } };
}
