using System.Text;
using Microsoft.AspNetCore.Http;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class OpenApiRoundTrips
{
    [Fact, RoundTrip("openApi.getYaml")]
    public Task GetYaml() => RoundTrip.DownloadAsync("GET /apiops/openapi.yaml", (client, ct) => client.OpenApi.GetYamlAsync(ct));

    [Fact, RoundTrip("openApi.getJson")]
    public Task GetJson() => RoundTrip.DownloadAsync("GET /apiops/openapi.json", (client, ct) => client.OpenApi.GetJsonAsync(ct));

    [Theory]
    [InlineData("application/json", 40)]
    [InlineData("application/json", 200_000)]
    [InlineData("application/yaml", 40)]
    public async Task A_document_arrives_whole_whatever_its_type_and_size(string contentType, int size)
    {
        var document = """{"openapi":"3.0.1","info":{"title":"APIops"},"paths":{},"x":"PADDING"}""".Replace("PADDING", new string('a', size));
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.ContentType = contentType;
            return response.WriteAsync(document);
        });
        using var client = server.Connect();

        using var download = await client.OpenApi.GetJsonAsync(TestContext.Current.CancellationToken);
        using var content = new MemoryStream();
        await download.Stream.CopyToAsync(content, TestContext.Current.CancellationToken);

        Assert.Equal(document, Encoding.UTF8.GetString(content.ToArray()));
    }
}
