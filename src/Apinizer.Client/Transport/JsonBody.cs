using System.Net.Http.Headers;
using System.Text.Json;

namespace Apinizer.Client;

/// <summary>A JSON body. It is written once, when the call is made: what the caller changes afterwards is not sent.</summary>
internal sealed class JsonBody<T> : RequestBody
    where T : class
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly byte[] _bytes;

    public JsonBody(T body, string parameterName)
    {
        Check(body, parameterName);
        _bytes = Write(body, parameterName);
        Deployment = body as IDeployRequest;
    }

    public override IDeployRequest? Deployment { get; }

    public override HttpContent CreateContent() => new ByteArrayContent(_bytes) { Headers = { ContentType = Json } };

    private static byte[] Write(T body, string parameterName)
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(body, JsonTypes<T>.Info);
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"The value cannot be written as JSON: {error.Message}", parameterName, error);
        }
    }
}
