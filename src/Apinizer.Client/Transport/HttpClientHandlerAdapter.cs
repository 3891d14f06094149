namespace Apinizer.Client;

/// <summary>Sends through an HTTP client of the caller's, which stays the caller's.</summary>
internal sealed class HttpClientHandlerAdapter(HttpClient client) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException timeout) when (!cancellationToken.IsCancellationRequested)
        {
            // Its own timeout, which looks like a cancellation that nobody asked for.
            throw new ApinizerTimeoutException($"{nameof(HttpClient)}.{nameof(client.Timeout)}", client.Timeout, timeout);
        }
    }
}
