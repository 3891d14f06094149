using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>One member of a JSON object: its type, and the Manager's text for when it is required but missing, null, blank or empty.</summary>
internal sealed class BodyMember
{
    private readonly Func<JsonNode, bool, string, JsonNode> _read;

    private BodyMember(string name, string? required, Func<JsonNode, bool, string, JsonNode> read)
    {
        (Name, Required, _read) = (name, required, read);
    }

    public string Name { get; }

    public string? Required { get; }

    public JsonNode? Default { get; private init; }

    /// <summary>The same member with a value for when it is left out or null.</summary>
    public BodyMember Or(JsonNode value) => new(Name, Required, _read) { Default = value };

    public static BodyMember Text(string name, string? required = null) => Simple(name, required, JsonValueKind.String);

    public static BodyMember Flag(string name, bool? @default = null) => new(name, null, (value, _, path) => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value.DeepClone() : throw Unfit(path, "a boolean"))
    {
        Default = @default is null ? null : JsonValue.Create(@default.Value),
    };

    public static BodyMember Number(string name, string? required = null) => Simple(name, required, JsonValueKind.Number);

    /// <summary>A time in ISO 8601.</summary>
    public static BodyMember Time(string name) => new(name, null, (value, _, path) =>
        value.GetValueKind() == JsonValueKind.String && DateTimeOffset.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var _)
            ? value.DeepClone()
            : throw Unfit(path, "a time in ISO 8601"));

    /// <summary>One of a closed set of names.</summary>
    public static BodyMember Choice(string name, IReadOnlyCollection<string> allowed, string? required = null) => new(name, required, (value, _, path) =>
        value.GetValueKind() == JsonValueKind.String && allowed.Contains(value.GetValue<string>()) ? value.DeepClone() : throw Unfit(path, $"one of {string.Join(", ", allowed)}"));

    public static BodyMember Texts(string name, string? required = null) => new(name, required, (value, _, path) =>
        value is JsonArray items && items.All(item => item?.GetValueKind() == JsonValueKind.String) ? value.DeepClone() : throw Unfit(path, "an array of strings"));

    public static BodyMember Numbers(string name) => new(name, null, (value, _, path) =>
        value is JsonArray items && items.All(item => item?.GetValueKind() == JsonValueKind.Number) ? value.DeepClone() : throw Unfit(path, "an array of numbers"));

    /// <summary>Whatever JSON it is: the documentation does not say what is inside.</summary>
    public static BodyMember Anything(string name) => new(name, null, (value, _, _) => value.DeepClone());

    /// <summary>An object of which something else checks the members.</summary>
    public static BodyMember AnyObject(string name, string? required = null)
        => new(name, required, (value, _, path) => value is JsonObject ? value.DeepClone() : throw Unfit(path, "an object"));

    /// <summary>Objects of which something else checks the members.</summary>
    public static BodyMember AnyObjects(string name, string? required = null)
        => new(name, required, (value, _, path) => value is JsonArray items && items.All(item => item is JsonObject) ? value.DeepClone() : throw Unfit(path, "an array of objects"));

    /// <summary>An object whose members all have the same shape, under names that the caller chooses.</summary>
    public static BodyMember Map(string name, BodyRules rules) => new(name, null, (value, rejectUnknown, path) =>
    {
        var read = new JsonObject();
        foreach (var (key, item) in value as JsonObject ?? throw Unfit(path, "an object"))
        {
            read[key] = item is JsonObject members ? rules.Read(members, rejectUnknown, $"{path}.{key}.") : throw Unfit($"{path}.{key}", "an object");
        }

        return read;
    });

    /// <summary>An object of texts, under names that the caller chooses or that are among the allowed ones.</summary>
    public static BodyMember TextMap(string name, IReadOnlyCollection<string>? allowed = null) => new(name, null, (value, _, path) =>
        value is JsonObject texts && texts.All(text => text.Value?.GetValueKind() == JsonValueKind.String && allowed?.Contains(text.Key) != false)
            ? value.DeepClone()
            : throw Unfit(path, "an object of strings" + (allowed is null ? "" : $" under the names {string.Join(", ", allowed)}")));

    /// <summary>Any number of a closed set of names.</summary>
    public static BodyMember Choices(string name, IReadOnlyCollection<string> allowed) => new(name, null, (value, _, path) =>
        value is JsonArray items && items.All(item => item?.GetValueKind() == JsonValueKind.String && allowed.Contains(item.GetValue<string>()))
            ? value.DeepClone()
            : throw Unfit(path, $"an array of {string.Join(", ", allowed)}"));

    public static BodyMember Object(string name, BodyRules rules, string? required = null) => new(name, required, (value, rejectUnknown, path) =>
        value is JsonObject members ? rules.Read(members, rejectUnknown, path + ".") : throw Unfit(path, "an object"));

    public static BodyMember Objects(string name, BodyRules rules, string? required = null) => Objects(name, () => rules, required);

    /// <summary>For objects that may hold objects of their own kind, whose rules are not there yet.</summary>
    public static BodyMember Objects(string name, Func<BodyRules> rules, string? required = null) => new(name, required, (value, rejectUnknown, path) =>
        value is JsonArray items && items.All(item => item is JsonObject)
            ? items.Select(item => rules().Read((JsonObject)item!, rejectUnknown, path + "[].")).ToJson()
            : throw Unfit(path, "an array of objects"));

    public JsonNode Read(JsonNode value, bool rejectUnknown, string path) => _read(value, rejectUnknown, path);

    private static BodyMember Simple(string name, string? required, JsonValueKind kind)
        => new(name, required, (value, _, path) => value.GetValueKind() == kind ? value.DeepClone() : throw Unfit(path, kind == JsonValueKind.String ? "a string" : "a number"));

    private static RefusedException Unfit(string path, string expected) => new($"JSON parse error: {path} must be {expected}!");
}
