using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>Something that the Manager keeps under a name.</summary>
internal sealed class Resource(string id, string name, JsonObject content)
{
    public string Id { get; } = id;

    public string Name { get; set; } = name;

    public JsonObject Content { get; set; } = content;

    /// <summary>What belongs to the resource but is never part of its document: keys, passwords, granted access.</summary>
    public JsonObject Attachments { get; } = [];

    /// <summary>Where it runs. Stays empty for what is not deployed by itself.</summary>
    public DeploymentRecord Deployments { get; } = new();
}
