using Polly;

namespace Apinizer.Client;

internal static class HttpSending
{
    /// <summary>
    /// Sends and returns when the headers are there: the body is read within the limits of the call, or streamed. Failures that handlers and connections
    /// report in forms of their own come out as what they are, an HTTP request that failed.
    /// </summary>
    public static async ValueTask<HttpResponseMessage> SendHeadersFirstAsync(this HttpMessageInvoker http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri;
        HttpResponseMessage response;
        try
        {
            response = http is HttpClient client
                ? await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false)
                : await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException timeout) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException($"The HTTP client gave up: {timeout.InnerException?.Message ?? timeout.Message}", timeout);
        }
        catch (ExecutionRejectedException rejected)
        {
            throw new HttpRequestException($"A handler of the HTTP client rejected the request: {rejected.Message}", rejected);
        }

        if (ReferenceEquals(request.RequestUri, address))
        {
            return response;
        }

        // Only a handler that the application brought can do that; ours do not follow.
        using (response)
        {
            throw ErrorReader.Unexpected(response, "The HTTP client followed a redirect. Turn that off: a redirect can lead token and password astray");
        }
    }
}
