using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>Reads and writes an open enumeration as its text. Each enumeration derives its own, which costs an ahead-of-time program least.</summary>
internal abstract class OpenEnumConverter<T> : JsonConverter<T>
    where T : OpenEnum
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Create(reader.GetString()!),
        JsonTokenType.Null => null,
        _ => throw new JsonException($"{typeof(T).Name} is a JSON string."),
    };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    protected abstract T Create(string value);
}
