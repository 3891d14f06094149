using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

internal sealed record Project(string Id, string Name)
{
    /// <summary>Every installation has this project for what belongs to none of the others. It is not listed among them.</summary>
    public static Project Administration { get; } = new("66f0c0de0000000000000000", "admin");

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["description"] = $"Project {Name}",
        ["relativePath"] = $"/{Name}",
        ["enableRelativePath"] = false,
        ["tags"] = new JsonArray(),
    };
}
