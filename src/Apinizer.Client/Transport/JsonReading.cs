using System.Text.Json;

namespace Apinizer.Client;

/// <summary>Reads the value behind a member's name, to its end. What is of another kind than expected is passed over.</summary>
internal static class JsonReading
{
    public static bool? ReadFlag(this ref Utf8JsonReader reader)
    {
        reader.Read();
        var flag = reader.TokenType switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => (bool?)null };
        reader.Skip();
        return flag;
    }

    /// <summary>Of what is no text, its JSON.</summary>
    public static string? ReadTextOrJson(this ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Null => null,
            _ => JsonElement.ParseValue(ref reader).ToString(),
        };
    }

    /// <returns>Null also when it is empty, or no text.</returns>
    public static string? ReadText(this ref Utf8JsonReader reader)
    {
        reader.Read();
        var text = reader.CurrentText();
        reader.Skip();
        return text;
    }

    /// <returns>Null also when the reader stands on an empty text, or on none.</returns>
    public static string? CurrentText(this ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair. It must not hide what the rest of the answer says.
            return null;
        }
    }

    /// <summary>From a whole number of milliseconds.</summary>
    public static TimeSpan? ReadDuration(this ref Utf8JsonReader reader)
    {
        reader.Read();
        TimeSpan? duration = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var milliseconds) && milliseconds is >= 0 and < int.MaxValue
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;
        reader.Skip();
        return duration;
    }

    public static JsonElement ReadElement(this ref Utf8JsonReader reader)
    {
        reader.Read();
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Where the value stands in the bytes; null for null.</summary>
    public static Range? ReadRange(this ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }
}
