namespace Apinizer.Client.Tests.Properties;

/// <summary>Notes where a request goes, and answers whatever its operation can read.</summary>
internal sealed class AddressRecorder : HttpMessageHandler
{
    public string? Target { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Target = request.RequestUri!.PathAndQuery;
        return Task.FromResult(
            request.RequestUri.AbsolutePath.EndsWith("/export/", StringComparison.Ordinal) ? Answers.Of(HttpStatusCode.OK, "PK", "application/zip")
            : request.RequestUri.AbsolutePath.EndsWith("/import-file/", StringComparison.Ordinal) ? Answers.Json("""{"status":"SUCCESS","resultList":["partner-root"]}""")
            : request.RequestUri.AbsolutePath.EndsWith("/types/", StringComparison.Ordinal) ? Answers.Json("""{"status":"SUCCESS","resultList":["TEXT"]}""")
            : Answers.Json("""{"status":"SUCCESS","resultList":[{}],"deploymentResult":{"success":true}}"""));
    }
}
