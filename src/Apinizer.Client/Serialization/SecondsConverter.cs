using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>A duration that the API counts in whole seconds.</summary>
internal sealed class SecondsConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => TryRead(ref reader, out var seconds) && Math.Abs(seconds) <= int.MaxValue
            ? TimeSpan.FromSeconds(seconds)
            : throw new JsonException("The value is no number of seconds.");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        if (value.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new JsonException($"The API counts this duration in whole seconds; {value} is none.");
        }

        writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerSecond);
    }

    internal static bool TryRead(ref Utf8JsonReader reader, out double seconds)
    {
        seconds = 0;
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDouble(out seconds),
            JsonTokenType.String => double.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out seconds),
            _ => false,
        };
    }
}
