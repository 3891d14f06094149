using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>LLM providers in the routing of AI proxies: named by the caller, kept by id as well.</summary>
internal static class LlmProviders
{
    private const string ById = "llmProviderRef";
    private const string ByName = "llmProviderRefName";

    public static Resource? Find(Call call, string name)
        => call.Store.All("llm-providers", call.ProjectName).FirstOrDefault(provider => string.Equals(provider.Name, name, StringComparison.OrdinalIgnoreCase));

    public static IEnumerable<string> NamesIn(JsonObject routing) => Entries(routing).Select(entry => entry.Text(ByName)).OfType<string>();

    /// <summary>Puts the ids beside the names. A name without a provider keeps none: only the creation is documented to refuse it.</summary>
    public static void Resolve(Call call, JsonObject routing)
    {
        foreach (var entry in Entries(routing))
        {
            if (entry.Text(ByName) is { } name)
            {
                entry[ById] = Find(call, name)?.Id;
            }
        }
    }

    private static IEnumerable<JsonObject> Entries(JsonObject routing)
        => [routing, .. routing.Objects("providerFailoverChain"), .. routing.Objects("primaryPool"), .. routing.Objects("conditionalRoutes")];
}
