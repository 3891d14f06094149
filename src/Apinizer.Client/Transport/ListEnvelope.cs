using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client;

/// <summary>An answer with a long list, which the serializer reads while it arrives. What stands around the list tells whether the server means it.</summary>
internal sealed class ListEnvelope<T>
{
    public static readonly JsonTypeInfo<ListEnvelope<T>> Info = CreateInfo(ApinizerJson.Options);

    private Dictionary<string, JsonElement>? _around;

    public List<T>? Items { get; private set; }

    /// <summary>The answer without its list.</summary>
    public byte[] WriteAround()
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var member in _around ?? [])
            {
                writer.WritePropertyName(member.Key);
                member.Value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return json.ToArray();
    }

    private static JsonTypeInfo<ListEnvelope<T>> CreateInfo(JsonSerializerOptions options)
    {
        var info = JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<ListEnvelope<T>>
        {
            ObjectCreator = static () => new ListEnvelope<T>(),
            PropertyMetadataInitializer = static _ => [],
        });
        info.Properties.Add(ListProperty(options, "resultList"));
        info.Properties.Add(ListProperty(options, "result"));
        info.Properties.Add(JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<Dictionary<string, JsonElement>>
        {
            IsProperty = true,
            IsExtensionData = true,
            DeclaringType = typeof(ListEnvelope<T>),
            PropertyName = nameof(_around),
            Getter = static envelope => ((ListEnvelope<T>)envelope)._around,
            Setter = static (envelope, members) => ((ListEnvelope<T>)envelope)._around = members,
        }));
        return info;
    }

    private static JsonPropertyInfo ListProperty(JsonSerializerOptions options, string name) => JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<List<T>>
    {
        IsProperty = true,
        IsPublic = true,
        DeclaringType = typeof(ListEnvelope<T>),
        PropertyName = name,
        JsonPropertyName = name,
        Getter = static envelope => ((ListEnvelope<T>)envelope).Items, // Without one, the serializer does not read it either.
        Setter = static (envelope, list) => ((ListEnvelope<T>)envelope).Items ??= list,
    });
}
