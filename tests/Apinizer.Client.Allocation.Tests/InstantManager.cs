using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Apinizer.Client.Allocation.Tests;

/// <summary>Takes a request and answers before it returns, so that a call stays on one thread from its first line to its last.</summary>
internal sealed class InstantManager : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static readonly byte[] Change =
        """{"status":"SUCCESS","resultMessage":"API Proxy deployed","deploymentResult":{"success":true,"deploymentResults":[{"environmentName":"production","success":true,"message":"Deployed"}]}}"""u8.ToArray();

    private static readonly byte[] List = Encoding.UTF8.GetBytes($$"""{"status":"SUCCESS","resultCount":100,"resultList":[{{string.Join(',', Enumerable.Range(0, 100).Select(Credential))}}]}""");

    /// <summary>What the answer itself costs, which is no doing of the client.</summary>
    public static HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var content = new ByteArrayContent(request.Method == HttpMethod.Get ? List : Change);
        content.Headers.ContentType = Json;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Content?.CopyToAsync(Stream.Null, cancellationToken).GetAwaiter().GetResult();
        return Task.FromResult(Answer(request));
    }

    private static string Credential(int index) => $$"""
        {"username":"user-{{index}}","fullName":"User {{index}}","email":"user-{{index}}@example.com","roleNameList":["reader"],"enabled":true,"ipList":[],"expireDate":"2030-01-01T00:00:00.000Z"}
        """;
}
