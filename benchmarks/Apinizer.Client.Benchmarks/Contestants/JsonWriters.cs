using System.Buffers;
using System.Text.Json;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>One writer for each thread, used again and again.</summary>
internal static class JsonWriters
{
    [ThreadStatic]
    private static Utf8JsonWriter? _free;

    public static Utf8JsonWriter Rent(IBufferWriter<byte> target)
    {
        if (_free is not { } writer)
        {
            return new Utf8JsonWriter(target, new JsonWriterOptions { SkipValidation = true });
        }

        _free = null;
        writer.Reset(target);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer)
    {
        writer.Flush();
        _free = writer;
    }
}
