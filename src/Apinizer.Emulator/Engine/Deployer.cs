using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>Brings resources to the gateways. A gateway that fails changes nothing: it keeps what it ran before.</summary>
internal sealed class Deployer(Installation installation)
{
    public IReadOnlyList<DeploymentOutcome> Deploy(Resource resource, IEnumerable<string> environments, string username, string description = "Deployed by APIOPS Api", bool persistent = false)
        => Each(environments, environment => resource.Deployments.Deployed(Entry(resource, environment, username, description, deploy: true, persistent)));

    public IReadOnlyList<DeploymentOutcome> Undeploy(Resource resource, IEnumerable<string> environments, string username, string description = "Undeployed by APIOPS Api", bool persistent = false)
        => Each(environments, environment => resource.Deployments.Undeployed(Entry(resource, environment, username, description, deploy: false, persistent)));

    /// <summary>For a part of the resource that is deployed by itself.</summary>
    public IReadOnlyList<DeploymentOutcome> Patch(Resource resource, IEnumerable<string> environments, Action<JsonObject> change)
        => Each(environments, environment => resource.Deployments.Patched(environment, change));

    /// <summary>For what is sent to all environments with every change and has no history.</summary>
    public IReadOnlyList<DeploymentOutcome> PushEverywhere() => Each(installation.Environments.Select(environment => environment.Name), _ => { });

    private List<DeploymentOutcome> Each(IEnumerable<string> environments, Action<string> succeed)
    {
        var outcomes = new List<DeploymentOutcome>();
        foreach (var environment in environments.Distinct().Select(installation.GetEnvironment))
        {
            if (environment.Fault is null)
            {
                succeed(environment.Name);
            }

            outcomes.Add(new DeploymentOutcome(environment, environment.Fault));
        }

        return outcomes;
    }

    private DeployHistoryEntry Entry(Resource resource, string environment, string username, string description, bool deploy, bool persistent)
        => new(resource.Deployments.NextRevision(), username, installation.Now, description, environment, deploy, persistent, resource.Content.Copy());
}
