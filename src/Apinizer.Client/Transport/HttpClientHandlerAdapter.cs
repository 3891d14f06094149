namespace Apinizer.Client;

/// <summary>Sends through an HTTP client of the caller's, which stays the caller's.</summary>
internal sealed class HttpClientHandlerAdapter(HttpClient client) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
}
