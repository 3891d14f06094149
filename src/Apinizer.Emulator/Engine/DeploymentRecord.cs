using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>Where a resource is deployed, and how that came about.</summary>
internal sealed class DeploymentRecord
{
    private readonly Dictionary<string, EnvironmentDeployment> _environments = [];
    private int _lastRevision;

    /// <summary>Newest first.</summary>
    public List<DeployHistoryEntry> History { get; } = [];

    public IReadOnlyDictionary<string, EnvironmentDeployment> Environments => _environments;

    public EnvironmentDeployment In(string environment) => _environments.GetValueOrDefault(environment, EnvironmentDeployment.Never);

    public void Deployed(DeployHistoryEntry entry)
    {
        History.Insert(0, entry);
        _environments[entry.Environment] = new EnvironmentDeployment(true, entry.Revision, entry.Time, RedeployRequired: false, entry.Snapshot);
    }

    public void Undeployed(DeployHistoryEntry entry)
    {
        History.Insert(0, entry);
        _environments[entry.Environment] = In(entry.Environment) with { Deployed = false, RedeployRequired = false, Snapshot = null };
    }

    /// <summary>A part that is deployed by itself changes what a gateway runs. That is no deployment of the whole, so that the history does not have it.</summary>
    public void Patched(string environment, Action<JsonObject> change)
    {
        if (In(environment) is { Snapshot: { } running } deployment)
        {
            var patched = running.Copy();
            change(patched);
            _environments[environment] = deployment with { Snapshot = patched };
        }
    }

    /// <summary>The configuration differs from what the gateways run, but for those that have the change already.</summary>
    public void Changed(IReadOnlyCollection<string>? upToDate = null)
    {
        foreach (var (name, deployment) in _environments.Where(entry => upToDate?.Contains(entry.Key) != true).ToList())
        {
            _environments[name] = deployment with { RedeployRequired = deployment.Deployed };
        }
    }

    public int NextRevision() => ++_lastRevision;
}
