using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator;

/// <summary>What an emulator has stored, for assertions: copies, secrets included. Resources are addressed by the name of their collection in the API's paths, for example <c>credentials</c>.</summary>
public sealed class EmulatorState
{
    private readonly Installation _installation;

    internal EmulatorState(Installation installation) => _installation = installation;

    /// <summary>The projects.</summary>
    public IReadOnlyList<string> Projects => Read(installation => installation.Projects.Select(project => project.Name).ToList());

    /// <summary>The environments.</summary>
    public IReadOnlyList<string> Environments => Read(installation => installation.Environments.Select(environment => environment.Name).ToList());

    /// <summary>The names in a collection, in the order of their creation.</summary>
    /// <param name="collection">For example <c>apiProxies</c>.</param>
    /// <param name="projectName">The project.</param>
    /// <returns>The names; empty when there are none.</returns>
    public IReadOnlyList<string> Names(string collection, string projectName)
        => Read(installation => installation.Store.All(collection, projectName).Select(resource => resource.Name).ToList());

    /// <summary>One resource with all that is known about it, also what reads never show.</summary>
    /// <param name="collection">For example <c>apiProxies</c>.</param>
    /// <param name="projectName">The project.</param>
    /// <param name="name">Its name.</param>
    /// <returns>A copy; null when there is none.</returns>
    public JsonObject? Find(string collection, string projectName, string name) => Read(_ =>
    {
        var resource = Resource(collection, projectName, name);
        var copy = resource?.Content.Copy();
        copy?.Apply(resource!.Attachments);
        return copy;
    });

    /// <summary>The revision that a gateway runs.</summary>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <returns>Null when it is not deployed there.</returns>
    public int? DeployedRevision(string projectName, string apiProxyName, string environmentName)
        => Read(_ => Deployment(projectName, apiProxyName, environmentName) is { Deployed: true } deployment ? deployment.Revision : null);

    /// <summary>The configuration that a gateway runs, which may be older than the stored one.</summary>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <returns>A copy; null when it is not deployed there.</returns>
    public JsonObject? DeployedConfiguration(string projectName, string apiProxyName, string environmentName)
        => Read(_ => Deployment(projectName, apiProxyName, environmentName)?.Snapshot?.Copy());

    private EnvironmentDeployment? Deployment(string project, string apiProxy, string environment)
        => Resource("apiProxies", project, apiProxy)?.Deployments.In(environment);

    private Resource? Resource(string collection, string project, string name)
        => _installation.Store.All(collection, project).FirstOrDefault(resource => resource.Name == name);

    private T Read<T>(Func<Installation, T> read)
    {
        lock (_installation.Gate)
        {
            return read(_installation);
        }
    }
}
