using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>A body of known length, written once into a rented buffer by the code that source generation made for it.</summary>
internal sealed class PooledJsonContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly RentedBuffer _buffer;

    private PooledJsonContent(RentedBuffer buffer)
    {
        _buffer = buffer;
        Headers.ContentType = Json;
    }

    public static PooledJsonContent Create<T>(T body, JsonTypeInfo<T> type)
    {
        var buffer = new RentedBuffer();
        var writer = JsonWriters.Rent(buffer);
        JsonSerializer.Serialize(writer, body, type);
        JsonWriters.Return(writer);
        return new PooledJsonContent(buffer);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_buffer.Written).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Written.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _buffer.Return();
        base.Dispose(disposing);
    }
}
