using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>The members of a JSON object, in the order in which they are checked.</summary>
internal sealed class BodyRules(params BodyMember[] members)
{
    /// <summary>The known members that are set, checked, with defaults for those that have one. Null counts as not set.</summary>
    public JsonObject Read(JsonObject body, bool rejectUnknown, string path = "")
    {
        if (rejectUnknown && body.FirstOrDefault(sent => members.All(member => member.Name != sent.Key)).Key is { } unknown)
        {
            throw new RefusedException($"JSON parse error: Unrecognized field \"{path}{unknown}\"");
        }

        var read = new JsonObject();
        foreach (var member in members)
        {
            var value = body[member.Name];
            if (member.Required is not null && IsBlank(value))
            {
                throw new RefusedException(member.Required);
            }

            value ??= member.Default;
            if (value is not null)
            {
                read[member.Name] = member.Read(value, rejectUnknown, path + member.Name);
            }
        }

        return read;
    }

    /// <summary>Whether a required member with this value counts as missing.</summary>
    public static bool IsBlank(JsonNode? value) => value switch
    {
        null => true,
        JsonValue text => text.TryGetValue(out string? content) && string.IsNullOrWhiteSpace(content),
        JsonArray items => items.Count == 0,
        _ => false,
    };
}
