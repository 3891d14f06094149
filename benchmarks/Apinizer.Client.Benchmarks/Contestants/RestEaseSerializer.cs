using System.Net.Http.Headers;
using System.Text.Json;
using Apinizer.Client.Benchmarks.Wire;
using RestEase;

namespace Apinizer.Client.Benchmarks.Contestants;

internal sealed class RestEaseSerializer : RequestBodySerializer
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public override HttpContent? SerializeBody<T>(T body, RequestBodySerializerInfo info)
        => body is null ? null : new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, typeof(T), WireJson.Default)) { Headers = { ContentType = Json } };
}
