using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Apinizer.Client;

/// <summary>
/// What a client is put together from. In each case the requests pass the authentication handler, and the request for a token passes it too, without
/// being held up.
/// </summary>
internal sealed record ClientParts(ApinizerTransport Transport, IDisposable? OwnHttp = null)
{
    public static ClientParts WithOwnConnections(ApinizerClientOptions options, ILoggerFactory? loggerFactory)
        => Create(options, loggerFactory, PrimaryHandler.Create, disposeInner: true);

    public static ClientParts Around(HttpClient httpClient, ApinizerClientOptions options, ILoggerFactory? loggerFactory)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        return Create(options, loggerFactory, () => new HttpClientHandlerAdapter(httpClient), disposeInner: false);
    }

    /// <summary>The parts for an HTTP client that somebody else makes and that has the authentication handler already.</summary>
    public static ClientParts Behind(Func<HttpMessageInvoker> createHttp, TokenCache tokens, ApinizerClientOptions options, ILogger logger)
        => new(new ApinizerTransport(new Lazy<HttpMessageInvoker>(createHttp), tokens, options, logger));

    public static TokenCache CreateTokens(ApinizerClientOptions options, Func<HttpMessageInvoker> createHttp, ILogger logger)
    {
        if (options.BaseUrl is { Scheme: "http", IsLoopback: false } insecure)
        {
            Log.InsecureHttp(logger, insecure.Host);
        }

        return new TokenCache(CreateTokenProvider(options, createHttp, logger), options.DefaultTokenLifetime, options.TimeProvider, logger, new ClientTelemetry(options, logger));
    }

    public static ITokenProvider CreateTokenProvider(ApinizerClientOptions options, Func<HttpMessageInvoker> createHttp, ILogger logger)
        => options.Token is { } token ? new StaticTokenProvider(token)
            : options.TokenProvider ?? new ClientCredentialsTokenProvider(new Lazy<HttpMessageInvoker>(createHttp), options, logger);

    private static ClientParts Create(ApinizerClientOptions options, ILoggerFactory? loggerFactory, Func<HttpMessageHandler> createInner, bool disposeInner)
    {
        ArgumentNullException.ThrowIfNull(options);
        ApinizerClientOptionsValidator.ThrowIfInvalid(options);
        var settings = options.Copy();
        var logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger("Apinizer.Client");
        HttpMessageInvoker? http = null;
        var tokens = CreateTokens(settings, () => http!, logger);
        var handler = new AuthenticationHandler(tokens, settings, logger) { InnerHandler = createInner() };
        http = new HttpMessageInvoker(handler, disposeInner);
        return new ClientParts(new ApinizerTransport(new Lazy<HttpMessageInvoker>(() => http), tokens, settings, logger), http);
    }
}
