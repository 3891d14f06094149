using System.Net;
using System.Net.Http.Headers;

namespace Apinizer.Client.Soak;

/// <summary>The way to the Manager without sockets, for the great number of calls.</summary>
internal sealed class MemoryConnection(Manager manager) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var reply = manager.Answer(request.RequestUri!.AbsolutePath);
        switch (reply.Breaks)
        {
            case Reply.Break.BeforeTheAnswer:
                throw new HttpRequestException(HttpRequestError.Unknown, "Connection reset by peer");
            case Reply.Break.Never:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
        }

        var response = new HttpResponseMessage((HttpStatusCode)reply.Status)
        {
            RequestMessage = request,
            Content = reply.Breaks == Reply.Break.InTheBody ? new StreamContent(new BrokenStream()) : new ByteArrayContent(reply.Body),
        };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue(reply.ContentType);
        response.Headers.RetryAfter = reply.RetryAfter is { } wait ? new RetryConditionHeaderValue(wait) : null;
        return response;
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => ValueTask.FromException<int>(new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely"));
    }
}
