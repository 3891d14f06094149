using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>A small answer, read into a rented buffer and parsed there.</summary>
internal static class PooledAnswer
{
    public const int Largest = 64 * 1024;

    public static async ValueTask<T?> ReadAsync<T>(HttpContent content, int length, JsonTypeInfo<T> type)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            await using var stream = await content.ReadAsStreamAsync();
            await stream.ReadExactlyAsync(buffer.AsMemory(0, length));
            return JsonSerializer.Deserialize(buffer.AsSpan(0, length), type);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
