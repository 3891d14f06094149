using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests.Policies;

/// <summary>MCP servers and agents in policies.</summary>
public sealed class InlineTargetTests
{
    [Theory]
    [InlineData("ai-mcp-call-llm", "mcpServer")]
    [InlineData("ai-a2a-call-llm", "a2aAgent")]
    public async Task Secrets_are_kept_when_left_out_and_cleared_when_null_or_empty(string type, string member)
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.AddAsync("a", Policy("\"bearerToken\":\"t\",\"clientSecret\":\"s\""))).IsOk();
        Assert.Equal(("t", "s", "true", "true"), await SecretsAsync());

        (await harness.UpdateAsync("a", Policy("\"scope\":\"x\""))).IsOk();
        Assert.Equal(("t", "s", "true", "true"), await SecretsAsync());

        (await harness.UpdateAsync("a", Policy("\"bearerToken\":null,\"clientSecret\":\"new\""))).IsOk();
        Assert.Equal((null, "new", "false", "true"), await SecretsAsync());

        (await harness.UpdateAsync("a", Policy("\"clientSecret\":\"\""))).IsOk();
        Assert.Equal((null, null, "false", "false"), await SecretsAsync());

        string Policy(string more) => $$"""{"type":"{{type}}","{{member}}BearerTokenSet":true,"{{member}}":{"endpoint":"http://a",{{more}} } }""";

        async Task<(string? Token, string? Secret, string TokenSet, string SecretSet)> SecretsAsync()
        {
            var shown = (await harness.ListAsync())["requestPolicyList"]![0]!;
            Assert.Null(shown[member]!["bearerToken"]);
            Assert.Null(shown[member]!["clientSecret"]);
            var stored = harness.Stored["requestPolicyList"]![0]!;
            return (stored[member]!["bearerToken"]?.ToString(), stored[member]!["clientSecret"]?.ToString(), shown[member + "BearerTokenSet"]!.ToString(), shown[member + "ClientSecretSet"]!.ToString());
        }
    }

    [Fact]
    public async Task What_the_manager_finds_out_is_taken_from_nobody()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("a", """{"type":"ai-mcp-call-llm","mcpServer":{"endpoint":"http://a","healthStatus":"UP","discoveredTools":[],"driftPolicy":"FAIL_CLOSED"}}""");
        var server = harness.Stored["requestPolicyList"]![0]!["mcpServer"]!.AsObject();
        Assert.Equal(["endpoint", "driftPolicy"], server.Select(member => member.Key));
    }

    [Fact]
    public async Task Tools_are_found_and_nothing_is_kept()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("crm", """{"type":"ai-mcp-call-llm","mcpServer":{"endpoint":"http://a"},"allowedToolNames":["find","save"]}""");
        var before = harness.Stored.ToJsonString();
        var found = (await harness.Manager.PostAsync(PolicyHarness.Path + "CRM/parse-tools/")).IsOk();
        Assert.Equal(["find", "save"], found.Column("name"));
        Assert.Equal(["tool", "tool"], found.Column("type"));
        Assert.Equal("object", JsonNode.Parse(found["resultList"][0]!["inputSchema"]!.ToString())!["type"]!.ToString());
        Assert.Equal(64, found["pinnedCatalogHash"].ToString().Length);
        Assert.NotNull(found["parsedAt"]);
        Assert.Equal(before, harness.Stored.ToJsonString());

        var elsewhere = (await harness.Manager.PostAsync(PolicyHarness.Path + "crm/parse-tools/", """{"endpoint":"http://b","authScheme":"BEARER","bearerToken":"t"}""")).IsOk();
        Assert.NotEqual(found["resultList"][0]!["connectionId"]!.ToString(), elsewhere["resultList"][0]!["connectionId"]!.ToString());
        Assert.Equal(found["pinnedCatalogHash"].ToString(), elsewhere["pinnedCatalogHash"].ToString());
    }

    [Fact]
    public async Task Skills_are_found()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("pinned", """{"type":"ai-a2a-call-fixed","a2aAgent":{"endpoint":"http://a"},"targetSkillName":"translate"}""");
        await harness.AddAsync("free", """{"type":"ai-a2a-call-llm","a2aAgent":{"endpoint":"http://a"}}""");
        var skill = (await harness.Manager.PostAsync(PolicyHarness.Path + "pinned/parse-skills/", "{}")).IsOk().OnlyItem;
        Assert.Equal(["id", "name", "description", "tags"], skill.AsObject().Select(member => member.Key));
        Assert.Equal("translate", skill["id"]!.ToString());
        Assert.Equal(["answer"], (await harness.Manager.PostAsync(PolicyHarness.Path + "free/parse-skills/")).IsOk().Column("name"));
    }

    [Fact]
    public async Task Only_policies_that_call_can_be_asked()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("agent", """{"type":"ai-a2a-call-llm","a2aAgent":{"endpoint":"http://a"}}""");
        await harness.AddAsync("script");
        (await harness.Manager.PostAsync(PolicyHarness.Path + "agent/parse-tools/")).IsRefused("Policy (name: agent) is not a PolicyAiMcpToolCall/PolicyAiMcpToolInvoke!");
        (await harness.Manager.PostAsync(PolicyHarness.Path + "script/parse-skills/")).IsRefused("Policy (name: script) is not a PolicyAiA2aAgentCall/PolicyAiA2aAgentInvoke!");
        (await harness.Manager.PostAsync(PolicyHarness.Path + "none/parse-tools/")).IsRefused("A policy with name (none) does not exist in API Proxy!");
        (await harness.Manager.PostAsync(PolicyHarness.Path + "agent/parse-skills/", """{"endpoint":" "}""")).IsRefused("endpoint value can not be empty!");
    }
}
