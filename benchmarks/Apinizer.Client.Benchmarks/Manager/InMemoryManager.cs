using System.Net;

namespace Apinizer.Client.Benchmarks.Manager;

/// <summary>A Manager in the place of the connections: it reads what is sent to the end and has one answer.</summary>
internal sealed class InMemoryManager(byte[] answer) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var body = new ByteArrayContent(answer);
        body.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = body, RequestMessage = request };
    }
}
