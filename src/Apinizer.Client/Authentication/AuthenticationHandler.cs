using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>
/// Puts the token on each request to the Manager. It fails closed: without a token, or for another server, nothing goes out. What a 401 means is
/// decided by the transport, which can build the request anew.
/// </summary>
internal sealed class AuthenticationHandler(TokenCache tokens, ApinizerClientOptions options, ILogger logger) : DelegatingHandler
{
    private readonly Uri _origin = options.BaseUrl!;
    private readonly string _originPrefix = options.BaseUrl!.GetLeftPart(UriPartial.Authority) + "/";
    private readonly string _userAgent = UserAgents.For(options);
    private int _warned;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } target || !IsOwnServer(target))
        {
            throw new InvalidOperationException($"This HTTP client carries the token of {_origin.GetLeftPart(UriPartial.Authority)} and sends to no other server.");
        }

        NoteSending(request);
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        if (ApiRequestMessage.IsAnonymousMessage(request))
        {
            return base.SendAsync(request, cancellationToken);
        }

        var token = tokens.GetAsync(cancellationToken);
        return token.IsCompletedSuccessfully ? SendWithAsync(token.Result, request, cancellationToken) : SendWhenThereIsAsync(token, request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendWhenThereIsAsync(ValueTask<CachedToken> token, HttpRequestMessage request, CancellationToken cancellationToken)
        => await SendWithAsync(await token.ConfigureAwait(false), request, cancellationToken).ConfigureAwait(false);

    private Task<HttpResponseMessage> SendWithAsync(CachedToken token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is ApiRequestMessage own)
        {
            own.UsedToken = token;
        }

        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", token.Authorization.Reveal());
        return base.SendAsync(request, cancellationToken);
    }

    /// <summary>What an address begins with decides its server, as long as the slash after the authority is a part of it. Others are taken apart.</summary>
    private bool IsOwnServer(Uri target)
        => target.OriginalString.StartsWith(_originPrefix, StringComparison.Ordinal)
            || Uri.Compare(target, _origin, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The transport sends each message once. Whoever sends it again knows nothing of what may be repeated.</summary>
    private void NoteSending(HttpRequestMessage message)
    {
        if (message is not ApiRequestMessage request)
        {
            return;
        }

        if (request is { WasSent: true, MaySendAgain: false })
        {
            throw new InvalidOperationException(
                $"A handler around {nameof(ApinizerClient)} repeats requests, and {request.Method} {request.RequestUri?.AbsolutePath} must not be sent twice. The client has retries of its own: "
                + "keep resilience handlers away from its HTTP client.");
        }

        if (request.WasSent && Interlocked.Exchange(ref _warned, 1) == 0)
        {
            Log.ForeignRetry(logger);
        }

        request.WasSent = true;
    }
}
