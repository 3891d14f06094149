using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxyGroups;
using Apinizer.Emulator.Groups.Credentials;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>What all operations on API proxies share. The stored document has the members of the export, reads pick from it.</summary>
internal static class ApiProxy
{
    public const string Path = "/apiops/projects/{projectName}/apiProxies/{apiProxyName}/";

    /// <summary>The gateway's root context: the same in every environment.</summary>
    public const string RootContext = "/apigateway";

    public const string MayNotDeploy = "User does not have required permission to deploy/undeploy API Proxy!";

    /// <summary>The types whose routing is not the classic one.</summary>
    public const string Ai = "AI";

    public const string Mcp = "MCP";

    public const string A2a = "A2A";

    public static ResourceKind Kind { get; } = new(
        "apiProxies",
        name => $"ApiProxy (name: {name}) was not found!",
        name => $"ApiProxy (name: {name}) is already exist!");

    public static Resource Get(Call call, string? notFound = null) => call.Store.Get(Kind, call.ProjectName, call.Path("apiProxyName"), notFound);

    public static IReadOnlyList<string> RelativePaths(JsonObject content) => (content["clientRoute"] as JsonObject)?.Texts("relativePathList") ?? [];

    /// <summary>The path by which the API proxy is known; null only for what has no route at all.</summary>
    public static string? ServedPath(JsonObject content) => RelativePaths(content) is [var first, ..] ? first : null;

    public static IEnumerable<string> Methods(JsonObject content) => content.Objects(ApiProxyEndpoint.List).Select(endpoint => endpoint.Text("httpMethod")!).Distinct();

    public static string HasNoRouting(string name) => $"ApiProxy (name: {name}) is an AI API Proxy, which has no classic routing! Use the ai-routing endpoint instead.";

    /// <summary>Whoever refers to the API proxy by its name goes along.</summary>
    public static void Rename(Call call, Resource proxy, JsonObject changes)
    {
        if (changes.Text("name") is not { } name || name == proxy.Name)
        {
            return;
        }

        call.Store.RequireFree(Kind, call.ProjectName, name);
        CredentialAccessGroup.Rename(call, "API_PROXY", proxy.Name, name);
        ApiProxyGroupsGroup.Rename(call, proxy.Name, name);
        proxy.Name = name;
    }

    public static bool IsSoap(JsonObject content) => content.Text("apiProxyCreationType") == "WSDL";
}
