using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>A duration that the API counts in whole milliseconds.</summary>
internal sealed class MillisecondsConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => SecondsConverter.TryRead(ref reader, out var milliseconds) && Math.Abs(milliseconds) <= int.MaxValue
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new JsonException("The value is no number of milliseconds.");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        if (value.Ticks % TimeSpan.TicksPerMillisecond != 0)
        {
            throw new JsonException($"The API counts this duration in whole milliseconds; {value} is none.");
        }

        writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerMillisecond);
    }
}
