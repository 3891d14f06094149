using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

internal sealed record Project(string Id, string Name)
{
    /// <summary>The name of the project whose objects all projects share.</summary>
    public const string Shared = "admin";

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
