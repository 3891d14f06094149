using Microsoft.Extensions.Logging;

namespace Apinizer.Client.GatewayTokens;

/// <summary>What a client of the token service from a container is put together from: the transport, and the handler that keeps its requests at one server.</summary>
internal sealed class GatewayTokenParts
{
    private readonly ApinizerClientOptions _options;
    private readonly TokenCache _noTokens;
    private readonly ILogger _logger;

    public GatewayTokenParts(GatewayTokensOptions options, Func<HttpMessageInvoker> createHttp, ILogger logger)
    {
        _options = options.ForTransport();
        _logger = logger;
        _noTokens = ClientParts.CreateTokens(_options, createHttp, logger);
        Parts = ClientParts.Behind(createHttp, _noTokens, _options, logger);
    }

    public ClientParts Parts { get; }

    public DelegatingHandler CreateHandler() => new AuthenticationHandler(_noTokens, _options, _logger);
}
