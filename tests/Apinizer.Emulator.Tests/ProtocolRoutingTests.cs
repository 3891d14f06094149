using System.Net;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

public sealed class ProtocolRoutingTests
{
    private const string Proxies = ManagerUnderTest.Project + "apiProxies/";
    private const string Tools = Proxies + "tools/";
    private const string ToolRouting = Tools + "mcp-routing/";

    [Theory]
    [InlineData("ai", """{"relativePath":"/x","modelId":"m"}""", "AI", "aiRouting")]
    [InlineData("mcp", """{"relativePath":"/x","routingMode":"TOOL_EXPOSE"}""", "MCP", "mcpRouting")]
    [InlineData("a2a", """{"relativePath":"/x"}""", "A2A", "a2aRouting")]
    public async Task Api_proxies_of_the_ai_gateway_are_created_and_not_deployed(string path, string body, string type, string routing)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var created = (await manager.PostAsync($"{Proxies}{path}/new/", body)).IsOk();
        Assert.Equal("""{"status":"SUCCESS","deploymentResult":{"success":false,"detailList":[]}}""", created.Text);
        var proxy = (await manager.GetAsync(Proxies + "new/")).OnlyItem;
        Assert.Equal((type, "/x"), (proxy["apiType"]!.ToString(), proxy["clientRoute"]!["relativePathList"]![0]!.ToString()));
        Assert.NotNull(proxy[routing]);
        Assert.Null(proxy["routing"]);
        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostAsync($"{Proxies}{path}/new/", body)).Status);
    }

    [Theory]
    [InlineData("ai", "{}", "relativePath value can not be empty!")]
    [InlineData("ai", """{"relativePath":"/x","llmProviderName":"openai"}""", "LLM provider (name: openai) was not found in project!")]
    [InlineData("mcp", """{"relativePath":"/x"}""", "routingMode value can not be empty! Must be TOOL_EXPOSE or PASSTHROUGH.")]
    [InlineData("mcp", """{"relativePath":"/x","routingMode":"PASSTHROUGH"}""", "mcpRouting.backendServersRequired")]
    public async Task Two_pages_refuse_in_an_envelope_of_their_own(string path, string body, string message)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var refused = await manager.PostAsync($"{Proxies}{path}/new/", body);
        Assert.Equal((HttpStatusCode.BadRequest, "FAIL", message), (refused.Status, refused["status"].ToString(), refused["message"].ToString()));
        Assert.Empty(manager.Emulator.State.Names("apiProxies", "MyProject"));
    }

    [Fact]
    public async Task An_agent_can_not_be_created_for_passing_through()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Proxies + "a2a/new/", """{"relativePath":"/x","routingMode":"PASSTHROUGH"}""")).IsRefused("a2aRouting.backendServersRequired");
    }

    [Fact]
    public async Task A_routing_is_replaced_as_a_whole_and_waits_for_a_deployment()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Proxies + "ai/chat/", """{"relativePath":"/chat"}""");
        (await manager.PostAsync(Proxies + "chat/environments/staging/")).IsOk();
        (await manager.PutAsync(Proxies + "chat/ai-routing/", """{"modelId":"big","retryCount":3,"proxyPassword":"p"}""")).IsOk();
        var answer = (await manager.PutAsync(Proxies + "chat/ai-routing/", """{"modelId":"small","proxyPassword":""}""")).IsOk();

        Assert.Equal("""{"result":{"success":true}}""", answer.Text);
        var routing = manager.Emulator.State.Find("apiProxies", "MyProject", "chat")!["aiRouting"]!;
        Assert.Equal(("small", null, "p"), (routing["modelId"]!.ToString(), routing["retryCount"], routing["proxyPassword"]!.ToString()));
        Assert.Null((await manager.GetAsync(Proxies + "chat/")).OnlyItem["aiRouting"]!["proxyPassword"]);
        Assert.Equal("true", (await manager.GetAsync(Proxies + "chat/environments/staging/deploy-status/")).OnlyItem["redeployRequired"]!.ToJsonString());
    }

    [Fact]
    public async Task A_server_with_its_id_keeps_its_secret_and_one_without_is_new()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(ToolRouting, """{"routingMode":"PASSTHROUGH","backendServers":[{"name":"a","bearerToken":"t1"}]}""")).IsOk();
        var server = (await manager.GetAsync(Tools)).OnlyItem["mcpRouting"]!["backendServers"]![0]!;
        Assert.Null(server["bearerToken"]);
        var id = server["id"]!.ToString();

        (await manager.PutAsync(ToolRouting, $$"""{"routingMode":"PASSTHROUGH","backendServers":[{"id":"{{id}}","name":"b","healthStatus":"mine"},{"id":"unknown","name":"c"}]}""")).IsOk();

        var servers = manager.Emulator.State.Find("apiProxies", "MyProject", "tools")!["mcpRouting"]!["backendServers"]!;
        Assert.Equal((id, "b", "t1", null), (servers[0]!["id"]!.ToString(), servers[0]!["name"]!.ToString(), servers[0]!["bearerToken"]!.ToString(), servers[0]!["healthStatus"]));
        Assert.NotEqual("unknown", servers[1]!["id"]!.ToString());
        Assert.Null(servers[1]!["bearerToken"]);

        (await manager.PutAsync(ToolRouting, $$"""{"routingMode":"PASSTHROUGH","backendServers":[{"id":"{{id}}","bearerToken":"t2"}]}""")).IsOk();
        Assert.Equal("t2", manager.Emulator.State.Find("apiProxies", "MyProject", "tools")!["mcpRouting"]!["backendServers"]![0]!["bearerToken"]!.ToString());
    }

    [Theory]
    [InlineData("{}", "routingMode value can not be empty! Must be TOOL_EXPOSE or PASSTHROUGH.")]
    [InlineData("""{"routingMode":"PASSTHROUGH","backendServers":[]}""", "mcpRouting.backendServersRequired")]
    public async Task A_routing_is_checked(string body, string message)
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(ToolRouting, body)).IsRefused(message);
        var servers = new JsonObject { ["routingMode"] = "PASSTHROUGH", ["backendServers"] = new JsonArray([.. Enumerable.Range(0, 11).Select(_ => new JsonObject())]) };
        (await manager.PutAsync(ToolRouting, servers.ToJsonString())).IsRefused("mcpRouting.backendServers can not have more than 10 entries!");
    }

    [Fact]
    public async Task A_routing_belongs_to_its_type_of_api_proxy()
    {
        await using var manager = await StartAsync();
        await manager.PostAsync(Proxies + "a2a/agent/", """{"relativePath":"/agent"}""");
        (await manager.PutAsync(Tools + "ai-routing/", """{"modelId":"m"}""")).IsRefused("ApiProxy (name: tools) is not of type AI, so aiRouting can not be set!");
        (await manager.PutAsync(Tools + "a2a-routing/", """{"routingMode":"AGENT_EXPOSE"}""")).IsRefused("ApiProxy (name: tools) is not of type A2A, so a2aRouting can not be set!");
        (await manager.PutAsync(Proxies + "agent/ai-routing/", "{}")).IsRefused("Request body can not be empty!");

        // Its own documentation sends an exposed agent there.
        (await manager.PutAsync(Proxies + "agent/ai-routing/", """{"modelId":"m"}""")).IsOk();
        (await manager.PutAsync(Proxies + "agent/a2a-routing/", """{"routingMode":"AGENT_EXPOSE"}""")).IsOk();
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Proxies + "mcp/tools/", """{"relativePath":"/tools","routingMode":"TOOL_EXPOSE"}""")).IsOk();
        return manager;
    }
}
