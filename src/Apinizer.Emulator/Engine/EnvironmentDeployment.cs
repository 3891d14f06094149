using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>The state of one environment: revision and time are those of the latest deployment, also after an undeployment.</summary>
internal sealed record EnvironmentDeployment(bool Deployed, int? Revision, DateTimeOffset? Time, bool RedeployRequired, JsonObject? Snapshot)
{
    public static EnvironmentDeployment Never { get; } = new(false, null, null, false, null);
}
