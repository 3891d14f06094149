namespace Apinizer.Client;

internal static class HttpSending
{
    /// <summary>Sends and returns when the headers are there: the body is read within the limits of the call, or streamed.</summary>
    public static Task<HttpResponseMessage> SendHeadersFirstAsync(this HttpMessageInvoker http, HttpRequestMessage request, CancellationToken cancellationToken)
        => http is HttpClient client ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken) : http.SendAsync(request, cancellationToken);
}
