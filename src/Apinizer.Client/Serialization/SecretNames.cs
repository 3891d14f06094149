using System.Text.Json;

namespace Apinizer.Client;

/// <summary>Tells from a member's name whether its value is likely a secret, for members that no model knows.</summary>
internal static class SecretNames
{
    private static readonly string[] Parts = ["password", "passwd", "passphrase", "secret", "apikey", "api_key", "private", "bearer", "serviceaccount", "credential"];
    private static readonly string[] Endings = ["token", "filepass", "key"];
    private static readonly string[] Whole = ["content", "jwkstr", "authorization"];

    private static readonly JsonElement Masked = JsonDocument.Parse("\"***\"").RootElement.Clone();

    public static bool LooksSecret(string name)
    {
        var lower = name.ToLowerInvariant();
        return Whole.Contains(lower) || Array.Exists(Endings, ending => lower.EndsWith(ending, StringComparison.Ordinal)) || Array.Exists(Parts, lower.Contains);
    }

    /// <summary>A copy in which the value of every member with such a name, at any depth, is a mask.</summary>
    public static Dictionary<string, JsonElement> Mask(Dictionary<string, JsonElement> members)
        => members.ToDictionary(member => member.Key, member => Mask(member.Key, member.Value));

    private static JsonElement Mask(string name, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.True or JsonValueKind.False)
        {
            return value;
        }

        if (LooksSecret(name))
        {
            return Masked;
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, value);
        }

        using var document = JsonDocument.Parse(buffer.ToArray());
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, Mask(member.Name, member.Value));
                }

                writer.WriteEndObject();
                break;

            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;

            default:
                value.WriteTo(writer);
                break;
        }
    }
}
