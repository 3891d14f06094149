using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>Reads a secret and writes only its mask. This is what every foreign serializer gets.</summary>
internal class MaskingSecretConverter : JsonConverter<Secret>
{
    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new Secret(reader.GetString()!),
        JsonTokenType.Null => null,
        _ => throw new JsonException("A secret is a JSON string."),
    };

    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) => writer.WriteStringValue(Secret.Mask);
}
