using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>One deployment or undeployment, with the configuration at that time.</summary>
internal sealed record DeployHistoryEntry(int Revision, string Username, DateTimeOffset Time, string Description, string Environment, bool Deploy, bool Persistent, JsonObject Snapshot)
{
    public JsonObject ToJson() => new()
    {
        ["revision"] = Revision,
        ["username"] = Username,
        ["deploymentTime"] = Installation.Written(Time),
        ["description"] = Description,
        ["environment"] = Environment,
        ["deploy"] = Deploy,
        ["persistent"] = Persistent,
        ["backendApiVersion"] = Snapshot.Text("backendApiVersion"),
    };
}
