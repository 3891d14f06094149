using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>The MCP server or the agent that a policy calls, defined in the policy itself.</summary>
/// <param name="Member">Its member in the policy.</param>
/// <param name="Managed">What the Manager finds out about it, and takes from nobody.</param>
internal sealed record InlineTarget(string Member, params IReadOnlyList<string> Managed)
{
    private static readonly string[] Health = ["healthStatus", "lastHealthCheckAt", "healthMessage", "pinnedCatalogHash", "driftDetected", "driftMessage"];

    private static readonly (string Name, string Flag)[] Secrets = [("bearerToken", "BearerTokenSet"), ("clientSecret", "ClientSecretSet")];

    public static InlineTarget Mcp { get; } = new("mcpServer", [.. Health, "discoveredTools", "toolsParsedAt"]);

    public static InlineTarget A2a { get; } = new("a2aAgent", [.. Health, "discoveredSkills", "skillsParsedAt"]);

    /// <summary>The one that policies of a type have; null for most types.</summary>
    public static InlineTarget? Of(string? type) => type switch
    {
        "ai-mcp-call-llm" or "ai-mcp-call-fixed" => Mcp,
        "ai-a2a-call-llm" or "ai-a2a-call-fixed" => A2a,
        _ => null,
    };

    public static string? Problem(JsonObject policy)
    {
        var target = Of(policy.Text("type"))!;
        return string.IsNullOrWhiteSpace(target.In(policy).Text("endpoint")) ? $"{target.Member}.endpoint value can not be empty!" : null;
    }

    public JsonObject In(JsonObject policy) => policy[Member] as JsonObject ?? [];

    /// <summary>Secrets that are left out stay, and those that are null or empty go. What belongs to the Manager stays in any case.</summary>
    public void Keep(JsonObject? before, JsonObject after)
    {
        var (stored, sent) = (before is null ? [] : In(before), In(after));
        foreach (var name in Managed)
        {
            Take(stored, sent, name);
        }

        foreach (var (name, flag) in Secrets)
        {
            after.Remove(Member + flag);
            if (!sent.ContainsKey(name))
            {
                Take(stored, sent, name);
            }
            else if (string.IsNullOrEmpty(sent.Text(name)))
            {
                sent.Remove(name);
            }
        }
    }

    /// <summary>Shows that there are secrets, but not which.</summary>
    public void Mask(JsonObject policy)
    {
        var target = In(policy);
        foreach (var (name, flag) in Secrets)
        {
            policy[Member + flag] = target.Text(name) is not null;
            target[name] = null;
        }
    }

    private static void Take(JsonObject from, JsonObject to, string name)
    {
        to.Remove(name);
        if (from[name] is { } value)
        {
            to[name] = value.DeepClone();
        }
    }
}
