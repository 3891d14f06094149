using System.Text.Json;
using Apinizer.Client.ApiProxies;
using Apinizer.Emulator;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>What the Manager has stored and what its gateways run at one moment.</summary>
internal sealed class ManagerState
{
    private readonly Dictionary<string, IReadOnlyList<DeployHistory>> _histories = [];

    private ManagerState(string text) => Text = text;

    /// <summary>All of it, fit for comparison.</summary>
    public string Text { get; private set; }

    /// <summary>How many deployments and undeployments were carried out.</summary>
    public int Deployments => _histories.Values.Sum(history => history.Count);

    public static async Task<ManagerState> ReadAsync(ApinizerEmulator emulator, IApinizerClient direct, CancellationToken cancellationToken)
    {
        var state = new ManagerState("");
        var stored = new Dictionary<string, object?>();
        foreach (var (collection, name) in from collection in (string[])["credentials", "apiProxies"] from name in emulator.State.Names(collection, Scenario.Project) select (collection, name))
        {
            stored.Add($"{collection}/{name}", emulator.State.Find(collection, Scenario.Project, name));
            if (collection == "apiProxies")
            {
                var history = await direct.ApiProxies.Deployment.ListHistoryAsync(Scenario.Project, name, cancellationToken);
                state._histories.Add(name, history);
                stored.Add($"{name}, history", history);
                foreach (var environment in emulator.State.Environments)
                {
                    stored.Add($"{name} in {environment}", emulator.State.DeployedConfiguration(Scenario.Project, name, environment));
                }
            }
        }

        state.Text = Comparable.Json(JsonSerializer.Serialize(stored));
        return state;
    }

    public long OldestRevision(string apiProxy) => _histories[apiProxy][^1].Revision ?? throw new InvalidOperationException("A revision has no number.");
}
