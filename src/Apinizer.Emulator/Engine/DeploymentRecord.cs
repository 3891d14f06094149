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

    /// <summary>The configuration differs from what the gateways run.</summary>
    public void Changed()
    {
        foreach (var (name, deployment) in _environments)
        {
            _environments[name] = deployment with { RedeployRequired = deployment.Deployed };
        }
    }

    public int NextRevision() => ++_lastRevision;
}
