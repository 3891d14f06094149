using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client;

/// <summary>
/// Reads and writes a family of models that a member tells apart, wherever it stands in the object. An object of an unknown kind keeps all that it has: the
/// serializer's own polymorphism would lose it.
/// </summary>
/// <param name="discriminator">The member's name.</param>
internal abstract class FamilyConverter<T>(string discriminator) : JsonConverter<T>
    where T : ApinizerModel
{
    private readonly ConcurrentDictionary<Type, JsonTypeInfo> _models = new();

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{typeof(T).Name} is a JSON object.");
        }

        var kind = FindKind(reader) ?? "";
        return FindModel(kind) is { } model
            ? (T?)JsonSerializer.Deserialize(ref reader, InfoOf(model, options))
            : ReadUnknown(JsonElement.ParseValue(ref reader), CreateUnknown(kind), options);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value, InfoOf(value.GetType(), options));

    /// <summary>The type that stands for the kind; null when there is none.</summary>
    protected abstract Type? FindModel(string kind);

    protected abstract T CreateUnknown(string kind);

    /// <summary>Fills what every kind has. A member that is not of the expected type is kept as it is, like one that nobody knows.</summary>
    private T ReadUnknown(JsonElement json, T model, JsonSerializerOptions options)
    {
        var properties = InfoOf(model.GetType(), options).Properties.Where(property => property is { Set: not null, IsExtensionData: false }).ToDictionary(property => property.Name);
        var rest = new Dictionary<string, JsonElement>();
        foreach (var member in json.EnumerateObject().Where(member => member.Name != discriminator))
        {
            if (!properties.TryGetValue(member.Name, out var property) || !TrySet(model, property, member.Value, options))
            {
                rest[member.Name] = member.Value;
            }
        }

        model.UnknownMembers = rest;
        return model;
    }

    private static bool TrySet(T model, JsonPropertyInfo property, JsonElement value, JsonSerializerOptions options)
    {
        try
        {
            property.Set!(model, value.Deserialize(options.GetTypeInfo(property.PropertyType)));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Looks ahead; the caller's reader stays where it is.</summary>
    private string? FindKind(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(discriminator);
            reader.Read();
            if (found)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return null;
    }

    private JsonTypeInfo InfoOf(Type model, JsonSerializerOptions options)
    {
        if (!_models.TryGetValue(model, out var info) || info.Options != options)
        {
            _models[model] = info = options.GetTypeInfo(model);
        }

        return info;
    }
}
