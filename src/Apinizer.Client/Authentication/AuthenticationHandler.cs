using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>
/// Puts the token on each request to the Manager. It fails closed: without a token, or for another server, nothing goes out. What a 401 means is
/// decided by the transport, which can build the request anew.
/// </summary>
internal sealed class AuthenticationHandler(TokenCache tokens, ApinizerClientOptions options, ILogger logger) : DelegatingHandler
{
    private readonly Uri _origin = options.BaseUrl!;
    private readonly string _userAgent = UserAgents.For(options);
    private int _warned;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } target || Uri.Compare(target, _origin, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            throw new InvalidOperationException($"This HTTP client carries the token of {_origin.GetLeftPart(UriPartial.Authority)} and sends to no other server.");
        }

        if (request.WasSent)
        {
            MeetForeignRetry(request);
        }

        request.WasSent = true;
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        if (!request.IsAnonymous)
        {
            var token = await tokens.GetAsync(cancellationToken).ConfigureAwait(false);
            request.UsedToken = token;
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value.Reveal());
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The transport sends each message once. Whoever sends it again knows nothing of what may be repeated.</summary>
    private void MeetForeignRetry(HttpRequestMessage request)
    {
        if (!request.MaySendAgain)
        {
            throw new InvalidOperationException(
                $"A handler around {nameof(ApinizerClient)} repeats requests, and {request.Method} {request.RequestUri?.AbsolutePath} must not be sent twice. The client has retries of its own: "
                + "keep resilience handlers away from its HTTP client.");
        }

        if (Interlocked.Exchange(ref _warned, 1) == 0)
        {
            Log.ForeignRetry(logger);
        }
    }
}
