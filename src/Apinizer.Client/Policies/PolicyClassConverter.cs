using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client.Policies;

/// <summary>Reads and writes policies as global policies and policy groups have them, with the kind in <c>_class</c> and under other names.</summary>
internal sealed class PolicyClassConverter() : PolicyConverter(Discriminator)
{
    private const string Discriminator = "_class";

    /// <summary>Makes the models write that member instead of <c>type</c>.</summary>
    public static void Rename(JsonTypeInfo info)
    {
        if (typeof(Policy).IsAssignableFrom(info.Type) && info.Properties.FirstOrDefault(property => property.PropertyType == typeof(PolicyType)) is { } type)
        {
            type.Name = Discriminator;
            type.CustomConverter = new ClassName();
        }
    }

    private sealed class ClassName : JsonConverter<PolicyType>
    {
        public override PolicyType? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() is { } name ? PolicyTypes.Find(name) : null;

        public override void Write(Utf8JsonWriter writer, PolicyType value, JsonSerializerOptions options)
            => writer.WriteStringValue(value.ClassName ?? throw new JsonException($"The documentation has no name for '{value}' among global policies and policy groups."));
    }
}
