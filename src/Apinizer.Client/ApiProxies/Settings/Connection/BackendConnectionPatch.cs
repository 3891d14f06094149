using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How the gateway connects to the backends of an API proxy. What is not set stays as it is.</summary>
public sealed record BackendConnectionPatch : ApinizerModel, IValidatedInput
{
    /// <summary>Whether the API proxy has settings of its own.</summary>
    public bool? ConnectionSettingsEnabled { get; init; }

    /// <summary>How long a connection may take to open, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConnectTimeout { get; init; }

    /// <summary>How long the backend may be silent, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ReadTimeout { get; init; }

    /// <summary>How long a request may wait for a free connection of the pool, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConnectionRequestTimeout { get; init; }

    /// <summary>
    /// After how long a rest a connection is tested before it is used, in whole milliseconds; 2 seconds by default. It should be shorter than the
    /// backend keeps an idle connection.
    /// </summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? ValidateAfterInactivity { get; init; }

    /// <summary>After how long a rest a connection is closed, in whole seconds; 30 seconds by default.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? IdleConnectionTimeout { get; init; }

    /// <summary>Whether the gateway follows redirects.</summary>
    public bool? RedirectsEnabled { get; init; }

    /// <summary>How many redirects it follows.</summary>
    public int? MaxRedirects { get; init; }

    /// <summary>Whether a redirect may be relative.</summary>
    public bool? RelativeRedirectsAllowed { get; init; }

    /// <summary>Whether the backend is asked not to compress.</summary>
    public bool? DisableContentCompression { get; init; }

    /// <summary>Whether an answer is passed on while it arrives.</summary>
    public bool? EnableStreaming { get; init; }

    /// <summary>Whether an error of the backend reaches the client as it is; if not, which is the default, the error template of the API proxy is used.</summary>
    public bool? IgnoreRoutingError { get; init; }

    /// <summary>How the query is encoded; <see cref="QueryEncodingMode.Standard"/> by default.</summary>
    public QueryEncodingMode? QueryEncodingMode { get; init; }

    /// <summary>Which pool the connections come from.</summary>
    public ConnectionPoolManagementType? ConnectionPoolManagementType { get; init; }

    /// <summary>How many connections the pool has; needed with <see cref="ConnectionPoolManagementType.Custom"/>.</summary>
    public int? CustomConnectionPoolSize { get; init; }

    /// <summary>The headers that are not passed on to the backend.</summary>
    public IReadOnlyList<string>? HopByHopHeaders { get; init; }

    /// <summary>Whether the backend gets a <c>User-Agent</c> header.</summary>
    public bool? SendUserAgentToBackend { get; init; }

    /// <summary>What that header says.</summary>
    public string? UserAgentValue { get; init; }

    /// <summary>Whether a request with <c>Content-Length: 0</c> is not passed on.</summary>
    public bool? DoNotRouteZeroValueContentLength { get; init; }

    /// <summary>Whether large answers are handled as files.</summary>
    public bool? EnableDownload { get; init; }

    /// <summary>Whether compressed answers are handled as bytes.</summary>
    public bool? UseByteArrayForCompressedResponse { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => ConnectionPoolManagementType == ConnectionPoolManagementType.Custom ? Given(CustomConnectionPoolSize) : null;
}
