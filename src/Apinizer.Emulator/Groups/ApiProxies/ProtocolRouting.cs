using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>A routing that takes the place of the classic one: to language models, MCP servers or agents. It is always replaced as a whole.</summary>
/// <param name="Path">Where it is changed.</param>
/// <param name="Place">Its member in the stored document.</param>
/// <param name="ApiTypes">The types of API proxies that have it.</param>
/// <param name="Body">What it consists of.</param>
internal sealed record ProtocolRouting(string Path, string Place, IReadOnlyList<string> ApiTypes, BodyRules Body)
{
    private const int MostServers = 10;

    private static readonly string[] Modes = ["TOOL_EXPOSE", "PASSTHROUGH"];

    /// <summary>What the Manager finds out about a server by itself, and takes from nobody.</summary>
    private static readonly string[] Managed = ["discoveredTools", "discoveredSkills", "toolsParsedAt", "healthStatus", "lastHealthCheckAt", "pinnedCatalogHash", "driftDetected"];

    private static readonly BodyRules Server = new(
    [
        BodyMember.Text("id"),
        BodyMember.Text("name"),
        BodyMember.Text("endpoint"),
        BodyMember.Choice("transport", ["HTTP_SSE"]),
        BodyMember.Choice("authScheme", ["BEARER", "OAUTH2_CLIENT_CREDENTIALS", "MTLS", "NONE"]),
        BodyMember.Text("bearerToken"),
        BodyMember.Text("credentialRef"),
        BodyMember.Text("tokenEndpoint"),
        BodyMember.Text("clientId"),
        BodyMember.Text("clientSecret"),
        BodyMember.Text("scope"),
        BodyMember.Anything("mTLSSettings"),
        BodyMember.Choice("driftPolicy", ["WARN_ONLY", "FAIL_CLOSED"]),
        BodyMember.Flag("allowPrivateNetworkEgress"),
        .. Managed.Select(BodyMember.Anything),
    ]);

    private static readonly BodyMember[] Governance =
    [
        BodyMember.Text("protocolVersion"),
        BodyMember.Objects("backendServers", Server),
        BodyMember.Anything("identityAcl"),
        BodyMember.Anything("callQuota"),
        BodyMember.Anything("tokenForwardSettings"),
    ];

    /// <summary>An exposed agent is served by a language model, so that A2A proxies have this one too.</summary>
    public static ProtocolRouting Ai { get; } = new("ai-routing/", "aiRouting", [ApiProxy.Ai, ApiProxy.A2a], AiRoutingRules.Body) { Prepare = LlmProviders.Resolve };

    public static ProtocolRouting Mcp { get; } = new("mcp-routing/", "mcpRouting", [ApiProxy.Mcp], new BodyRules(
    [
        BodyMember.Choice("routingMode", Modes, "routingMode value can not be empty! Must be TOOL_EXPOSE or PASSTHROUGH."),
        BodyMember.Anything("exposedTools"),
        BodyMember.Texts("allowedToolNames"),
        BodyMember.Anything("toolOutputFilter"),
        BodyMember.Anything("argumentConstraints"),
        .. Governance,
    ]));

    public static ProtocolRouting A2a { get; } = new("a2a-routing/", "a2aRouting", [ApiProxy.A2a], new BodyRules(
    [
        BodyMember.Choice("routingMode", ["AGENT_EXPOSE", "PASSTHROUGH"], "routingMode value can not be empty! Must be AGENT_EXPOSE or PASSTHROUGH."),
        BodyMember.Anything("agentCard"),
        BodyMember.Anything("pushSettings"),
        BodyMember.Texts("allowedSkillNames"),
        .. Governance,
    ]));

    public static IReadOnlyList<ProtocolRouting> All { get; } = [Ai, Mcp, A2a];

    public Action<Call, JsonObject> Prepare { get; init; } = (_, _) => { };

    /// <summary>Documented as refused; only the first text is documented too.</summary>
    public void RequireValid(JsonObject content, JsonObject routing)
    {
        var servers = routing.Objects("backendServers").Count();
        if (routing.Text("routingMode") == "PASSTHROUGH" && servers == 0)
        {
            throw new RefusedException($"{Place}.backendServersRequired");
        }

        if (servers > MostServers)
        {
            throw new RefusedException($"{Place}.backendServers can not have more than {MostServers} entries!");
        }

        if (routing.Text("routingMode") == "AGENT_EXPOSE" && content[Ai.Place] is null)
        {
            throw new RefusedException($"{Place}.routingMode AGENT_EXPOSE needs an aiRouting!");
        }
    }

    /// <summary>What the caller did not say because it may not or need not: secrets left blank, and what belongs to servers that keep their id.</summary>
    public static void Keep(JsonObject before, JsonObject routing, Func<string> nextId)
    {
        KeepSecrets(before, routing, "proxyPassword");
        foreach (var server in routing.Objects("backendServers"))
        {
            var known = before.Objects("backendServers").FirstOrDefault(other => other.Text("id") == server.Text("id"));
            server["id"] = known?.Text("id") ?? nextId();
            foreach (var name in Managed)
            {
                server.Remove(name);
                if (known?[name] is { } value)
                {
                    server[name] = value.DeepClone();
                }
            }

            KeepSecrets(known ?? [], server, "bearerToken", "clientSecret");
        }
    }

    private static void KeepSecrets(JsonObject before, JsonObject after, params string[] names)
    {
        foreach (var name in names.Where(name => string.IsNullOrWhiteSpace(after.Text(name))))
        {
            after.Remove(name);
            if (before[name] is { } secret)
            {
                after[name] = secret.DeepClone();
            }
        }
    }
}
