using System.Net;

namespace Apinizer.Client.Benchmarks.Manager;

/// <summary>Keeps what is sent, so that it can be compared: a contestant that sends less does less.</summary>
internal sealed class RecordingManager(byte[] answer) : HttpMessageHandler
{
    public List<string> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add($"{request.Method} {request.RequestUri} {request.Headers.Authorization} {request.Content?.Headers.ContentType?.MediaType} {body}");
        var content = new ByteArrayContent(answer);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
