using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>What the MCP server or the agent of a policy can do. Nobody is called: the answer is made up of the names in the policy, and nothing is kept.</summary>
internal static class PolicyDiscoveryGroup
{
    private const string Manage = "API_MANAGEMENT:MANAGE";
    private const string Schema = """{"type":"object","properties":{"query":{"type":"string"}}}""";

    /// <summary>Goes before what the policy says, for one call.</summary>
    private static readonly BodyRules Override = new(
        BodyMember.Text("endpoint"),
        BodyMember.Choice("transport", ["HTTP_SSE", "STDIO"]),
        BodyMember.Text("mcpProtocolVersion"),
        BodyMember.Text("a2aProtocolVersion"),
        BodyMember.Flag("allowPrivateNetworkEgress"),
        BodyMember.Choice("authScheme", ["NONE", "BEARER", "OAUTH", "MTLS"]),
        BodyMember.Text("bearerToken"),
        BodyMember.Text("credentialRef"),
        BodyMember.Text("tokenEndpoint"),
        BodyMember.Text("clientId"),
        BodyMember.Text("clientSecret"),
        BodyMember.Text("scope"),
        BodyMember.Anything("mTLSSettings"),
        BodyMember.Text("credentialMappingRef"));

    public static void Map(RouteTable routes)
    {
        routes.Post(PoliciesGroup.One + "parse-tools/", Manage, ParseTools);
        routes.Post(PoliciesGroup.One + "parse-skills/", Manage, ParseSkills);
    }

    private static Answer ParseTools(Call call)
    {
        var (policy, endpoint) = Find(call, InlineTarget.Mcp, "PolicyAiMcpToolCall/PolicyAiMcpToolInvoke");
        return Found(call, Names(policy, "allowedToolNames", "targetToolName", "search").Select(name => new JsonObject
        {
            ["name"] = name,
            ["description"] = $"Tool {name} at {endpoint}",
            ["inputSchema"] = Schema,
            ["type"] = "tool",
            ["connectionId"] = Hash(endpoint)[..24],
            ["cachedAt"] = Installation.Written(call.Installation.Now),
        }));
    }

    private static Answer ParseSkills(Call call)
    {
        var (policy, endpoint) = Find(call, InlineTarget.A2a, "PolicyAiA2aAgentCall/PolicyAiA2aAgentInvoke");
        return Found(call, Names(policy, "allowedSkillNames", "targetSkillName", "answer").Select(name => new JsonObject
        {
            ["id"] = name,
            ["name"] = name,
            ["description"] = $"Skill {name} of the agent at {endpoint}",
            ["tags"] = new JsonArray("emulated"),
        }));
    }

    private static (JsonObject Policy, string Endpoint) Find(Call call, InlineTarget target, string expected)
    {
        var name = call.Path("policyName");
        var policy = PolicyLists.Policies(ApiProxy.Get(call).Content).FirstOrDefault(policy => PolicyLists.IsNamed(policy, name)) ?? throw PoliciesGroup.NotFound(name);
        if (InlineTarget.Of(policy.Text("type")) != target)
        {
            throw new RefusedException($"Policy (name: {name}) is not a {expected}!");
        }

        var endpoint = call.OptionalBody(Override).Text("endpoint") ?? target.In(policy).Text("endpoint");
        return string.IsNullOrWhiteSpace(endpoint) ? throw new RefusedException("endpoint value can not be empty!") : (policy, endpoint);
    }

    private static IEnumerable<string> Names(JsonObject policy, string allowed, string pinned, string otherwise)
        => [.. policy.Texts(allowed).Append(policy.Text(pinned)).OfType<string>().Distinct().DefaultIfEmpty(otherwise)];

    /// <summary>The order of the catalogue does not count in its fingerprint.</summary>
    private static Answer Found(Call call, IEnumerable<JsonObject> found)
    {
        var items = found.ToList();
        var members = new JsonObject
        {
            ["pinnedCatalogHash"] = Hash(string.Concat(items.Select(item => item.Text("name") + item.Text("inputSchema")).Order(StringComparer.Ordinal))),
            ["parsedAt"] = Installation.Written(call.Installation.Now),
        };
        members.Apply(Answer.List(items));
        return Answer.Success(members);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
