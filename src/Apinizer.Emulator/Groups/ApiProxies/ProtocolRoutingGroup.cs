using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>API proxies for language models, MCP servers and agents: creating them without a specification, and replacing their routing.</summary>
internal static class ProtocolRoutingGroup
{
    private const string Proxies = "/apiops/projects/{projectName}/apiProxies/";
    private const string Manage = "API_MANAGEMENT:MANAGE";

    private static readonly BodyMember[] Common = [BodyMember.Text("relativePath", "relativePath value can not be empty!"), BodyMember.Text("description")];

    private static readonly BodyRules AiBody = new([.. Common, BodyMember.Text("llmProviderName"), BodyMember.Text("modelId"), BodyMember.Flag("streaming", false)]);

    private static readonly BodyRules McpBody = new(
    [
        .. Common,
        BodyMember.Choice("routingMode", ["TOOL_EXPOSE", "PASSTHROUGH"], "routingMode value can not be empty! Must be TOOL_EXPOSE or PASSTHROUGH."),
        BodyMember.Choice("protocolVersion", ["2024-11-05", "2025-06-18", "2026-07-28"]),
    ]);

    private static readonly BodyRules A2aBody = new([.. Common, BodyMember.Choice("routingMode", ["AGENT_EXPOSE", "PASSTHROUGH"]), BodyMember.Text("protocolVersion")]);

    public static void Map(RouteTable routes)
    {
        routes.Post(Proxies + "ai/{apiProxyName}/", Manage, call => InAnotherEnvelope(() => CreateAi(call)));
        routes.Post(Proxies + "mcp/{apiProxyName}/", Manage, call => InAnotherEnvelope(() => CreateMcp(call)));
        routes.Post(Proxies + "a2a/{apiProxyName}/", Manage, CreateA2a);
        foreach (var routing in ProtocolRouting.All)
        {
            routes.Put(ApiProxy.Path + routing.Path, Manage, call => Replace(call, routing));
        }
    }

    private static Answer CreateAi(Call call)
    {
        var body = call.Body(AiBody);
        var routing = new JsonObject { ["modelId"] = body.Text("modelId"), ["streaming"] = body.Flag("streaming") };
        if (body.Text("llmProviderName") is { } name)
        {
            _ = LlmProviders.Find(call, name) ?? throw new RefusedException($"LLM provider (name: {name}) was not found in project!");
            routing["llmProviderRefName"] = name;
            LlmProviders.Resolve(call, routing);
        }

        return Create(call, body, ApiProxy.Ai, (ProtocolRouting.Ai, routing));
    }

    private static Answer CreateMcp(Call call)
    {
        var body = call.Body(McpBody);
        var routing = new JsonObject { ["routingMode"] = body.Text("routingMode"), ["protocolVersion"] = body.Text("protocolVersion") ?? "2025-06-18" };
        return Create(call, body, ApiProxy.Mcp, (ProtocolRouting.Mcp, routing));
    }

    private static Answer CreateA2a(Call call)
    {
        var body = call.Body(A2aBody);
        var routing = new JsonObject { ["routingMode"] = body.Text("routingMode") ?? "AGENT_EXPOSE", ["protocolVersion"] = body.Text("protocolVersion") };
        return Create(call, body, ApiProxy.A2a, (ProtocolRouting.Ai, []), (ProtocolRouting.A2a, routing));
    }

    /// <summary>The name of the path counts. Nothing is deployed.</summary>
    private static Answer Create(Call call, JsonObject body, string apiType, params ReadOnlySpan<(ProtocolRouting Routing, JsonObject Value)> routings)
    {
        var name = call.Path("apiProxyName");
        call.Store.RequireFree(ApiProxy.Kind, call.ProjectName, name);
        var content = new JsonObject
        {
            ["name"] = name,
            ["description"] = body.Text("description"),
            ["apiType"] = apiType,
            ["categoryList"] = new JsonArray(),
            ["sharingType"] = "PROJECT",
            ["clientRoute"] = new JsonObject { ["relativePathList"] = new JsonArray(body.Text("relativePath")), ["hostList"] = new JsonArray() },
            [ApiProxyEndpoint.List] = new JsonArray(),
        };
        foreach (var (routing, value) in routings)
        {
            content[routing.Place] = value;
            routing.RequireValid(content, value);
        }

        call.Store.Add(ApiProxy.Kind, call.ProjectName, name, content);
        return Answer.Success(Answer.Deployment(DeploymentReport.NotAsked()));
    }

    private static Answer Replace(Call call, ProtocolRouting routing)
    {
        var proxy = ApiProxy.Get(call);
        var body = call.Body(routing.Body);
        if (call.Request.Body.Span.Trim("{} \t\r\n"u8).IsEmpty)
        {
            throw new RefusedException("Request body can not be empty!");
        }

        if (!routing.ApiTypes.Contains(proxy.Content.Text("apiType")))
        {
            throw new RefusedException($"ApiProxy (name: {proxy.Name}) is not of type {routing.ApiTypes[0]}, so {routing.Place} can not be set!");
        }

        routing.RequireValid(proxy.Content, body);
        routing.Prepare(call, body);
        ProtocolRouting.Keep(proxy.Content[routing.Place] as JsonObject ?? [], body, call.Store.NextId);
        proxy.Content[routing.Place] = body;
        proxy.Deployments.Changed();
        return Answer.Bare(new JsonObject { ["result"] = new JsonObject { ["success"] = true } });
    }

    /// <summary>Two pages show their refusals in an envelope that no other page has.</summary>
    private static Answer InAnotherEnvelope(Func<Answer> create)
    {
        try
        {
            return create();
        }
        catch (RefusedException refusal) when (refusal.Status == 400)
        {
            return Answer.Bare(new JsonObject { ["status"] = "FAIL", ["message"] = refusal.Message }, refusal.Status);
        }
    }
}
