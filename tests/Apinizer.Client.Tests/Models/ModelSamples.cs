using System.Text.Json.Nodes;
using Apinizer.Client.Policies;
using Apinizer.Client.Tests.Families;

namespace Apinizer.Client.Tests.Models;

/// <summary>A JSON object for each model, found by reflection.</summary>
internal static class ModelSamples
{
    private const string Unknown = """{"deep":[1,{"er":null}],"text":"ş"}""";

    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(ApinizerModel).Assembly.GetExportedTypes().Where(type => typeof(ApinizerModel).IsAssignableFrom(type) && !type.IsAbstract)];

    /// <summary>With a value for every member, and one that no model knows.</summary>
    public static JsonObject Of(Type model) => (JsonObject)Sample(model);

    private static JsonNode Sample(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (value == typeof(string) || value == typeof(Secret) || value == typeof(ClearableSecret))
        {
            return "text";
        }

        if (typeof(OpenEnum).IsAssignableFrom(value))
        {
            return "NOT_INVENTED_YET";
        }

        if (value == typeof(bool))
        {
            return true;
        }

        if (value == typeof(int) || value == typeof(long) || value == typeof(decimal) || value == typeof(TimeSpan))
        {
            return 7;
        }

        if (value == typeof(DateTimeOffset))
        {
            return "2026-03-01T10:11:12.345Z";
        }

        if (value.IsGenericType && value.GetGenericArguments() is [_, var item])
        {
            return new JsonObject { ["key"] = Sample(item) };
        }

        if (value.IsGenericType)
        {
            return new JsonArray(Sample(value.GetGenericArguments()[0]));
        }

        if (value == typeof(Policy))
        {
            return new JsonObject { ["type"] = PolicyType.WhiteIp.Value, ["name"] = "text" };
        }

        var json = new JsonObject();
        foreach (var property in ApinizerJson.Options.GetTypeInfo(value).Properties.Where(property => !property.IsExtensionData))
        {
            // A tree ends after its root.
            json[property.Name] = property.PropertyType.GenericTypeArguments is [var own] && own == value ? new JsonArray() : Sample(property.PropertyType);
        }

        // A flag with a converter of its own is written as text.
        foreach (var flag in ApinizerJson.Options.GetTypeInfo(value).Properties.Where(property => property.CustomConverter is not null && property.PropertyType == typeof(bool?)))
        {
            json[flag.Name] = "true";
        }

        // The kind of a member of a family is its type.
        if (FamilyKinds.KindOf(value) is { } kind)
        {
            json["type"] = kind.Value;
        }

        json["newer"] = JsonNode.Parse(Unknown);
        return json;
    }
}
