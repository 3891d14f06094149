namespace Apinizer.Client.Tests;

/// <summary>Keeps only where the last request went, and answers what an operation with that kind of result takes for a success: for runs of thousands of names.</summary>
internal sealed class PathRecorder(ResultKind result) : HttpMessageHandler
{
    public HttpMethod? Method { get; private set; }

    public string? Path { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (Method, Path) = (request.Method, request.RequestUri!.AbsolutePath);
        return Task.FromResult(result switch
        {
            ResultKind.Text => Answers.Of(HttpStatusCode.OK, "Hello", "text/plain"),
            ResultKind.File => Answers.Of(HttpStatusCode.OK, "PK", "application/zip"),
            ResultKind.Change => Answers.Json("""{"status":"SUCCESS","deploymentResult":{"success":true}}"""),
            ResultKind.List => Answers.Json("""{"status":"SUCCESS","resultList":[]}"""), // Some lists are of texts.
            _ => Answers.Json("""{"status":"SUCCESS","resultList":[{}]}"""),
        });
    }
}
