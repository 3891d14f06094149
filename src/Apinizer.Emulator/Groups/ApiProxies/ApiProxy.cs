using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>What all operations on API proxies share. The stored document has the members of the export, reads pick from it.</summary>
internal static class ApiProxy
{
    public const string Path = "/apiops/projects/{projectName}/apiProxies/{apiProxyName}/";

    /// <summary>The gateway's root context: the same in every environment.</summary>
    public const string RootContext = "/apigateway";

    public const string MayNotDeploy = "User does not have required permission to deploy/undeploy API Proxy!";

    public static ResourceKind Kind { get; } = new(
        "apiProxies",
        name => $"ApiProxy (name: {name}) was not found!",
        name => $"ApiProxy (name: {name}) is already exist!");

    public static Resource Get(Call call, string? notFound = null) => call.Store.Get(Kind, call.ProjectName, call.Path("apiProxyName"), notFound);

    public static IReadOnlyList<string> RelativePaths(JsonObject content) => (content["clientRoute"] as JsonObject)?.Texts("relativePathList") ?? [];

    /// <summary>The path by which the API proxy is known; null only for what has no route at all.</summary>
    public static string? ServedPath(JsonObject content) => RelativePaths(content) is [var first, ..] ? first : null;

    public static IEnumerable<string> Methods(JsonObject content) => content.Objects("endpointList").Select(endpoint => endpoint.Text("httpMethod")!).Distinct();

    public static bool IsSoap(JsonObject content) => content.Text("apiProxyCreationType") == "WSDL";
}
