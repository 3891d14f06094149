using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Client;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace PolicyCookbook;

/// <summary>Puts recipes on an API proxy, deploys them once, and reads back what the Manager keeps.</summary>
internal sealed class Cookbook(IApinizerClient client, string projectName, string apiProxyName)
{
    /// <summary>Each policy is only saved: the gateway gets all of them at once, in the end, or none.</summary>
    public async Task ApplyAsync(IReadOnlyList<Recipe> recipes, string environmentName, CancellationToken cancellationToken)
    {
        foreach (var (recipe, order) in recipes.Select((recipe, index) => (recipe, index + 1)))
        {
            var input = new PolicyInput
            {
                OperationMetadata = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, deployTo: [], order),
                Policy = recipe.Policy,
            };
            await client.Policies.AddAsync(projectName, apiProxyName, recipe.Name, input, cancellationToken);
        }

        await client.ApiProxies.Deployment.DeployAsync(
            projectName, apiProxyName, environmentName, new DeploymentInput { Description = "Policy cookbook" }, cancellationToken);
    }

    /// <summary>What the Manager keeps of each recipe, in the order in which the gateway runs them.</summary>
    public async Task<IReadOnlyList<Finding>> ReadBackAsync(IReadOnlyList<Recipe> recipes, CancellationToken cancellationToken)
    {
        var kept = (await client.Policies.ListAsync(projectName, apiProxyName, cancellationToken)).RequestPolicyList ?? [];
        return [.. kept.Select((policy, index) => Compare(recipes.SingleOrDefault(recipe => recipe.Name == policy.Name), policy, index + 1))];
    }

    private static Finding Compare(Recipe? recipe, Policy kept, int order)
        => new(order, kept, recipe, recipe is null ? [] : [.. Missing(ToJson(recipe.Policy), ToJson(kept), "")]);

    private static JsonNode? ToJson(Policy policy) => JsonSerializer.SerializeToNode(policy, ApinizerJson.Options);

    /// <summary>The ways to what was written and is not there. Secrets are not shown when policies are read, and are expected to be missing.</summary>
    private static IEnumerable<string> Missing(JsonNode? written, JsonNode? kept, string way) => (written, kept) switch
    {
        (JsonObject all, JsonObject other) => all.SelectMany(member => Missing(member.Value, other[member.Key], $"{way}/{member.Key}")),
        (JsonArray all, JsonArray other) when all.Count == other.Count => all.Zip(other).SelectMany((pair, index) => Missing(pair.First, pair.Second, $"{way}/{index}")),
        _ => JsonNode.DeepEquals(written, kept) ? [] : [way],
    };
}
