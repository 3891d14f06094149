using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxyKindRoundTrips
{
    private const string Path = "/apiops/projects/shop/apiProxies/";

    [Fact, RoundTrip("apiProxies.createAi")]
    public Task CreateAi() => RoundTrip.SavedAsync(
        $"POST {Path}ai/shop%20assistant/",
        (client, ct) => client.ApiProxies.CreateAiAsync(
            "shop", "shop assistant", new() { RelativePath = "/ask", Description = "Asks about orders", LlmProviderName = "in-house", ModelId = "llama/4", Streaming = true }, ct),
        """{"relativePath":"/ask","description":"Asks about orders","llmProviderName":"in-house","modelId":"llama/4","streaming":true}""");

    [Fact, RoundTrip("apiProxies.createMcp")]
    public Task CreateMcp() => RoundTrip.SavedAsync(
        $"POST {Path}mcp/tools/",
        (client, ct) => client.ApiProxies.CreateMcpAsync(
            "shop", "tools", new() { RelativePath = "/tools", Description = "For agents", RoutingMode = McpRoutingMode.ToolExpose, ProtocolVersion = McpProtocolVersion.V20250618 }, ct),
        """{"relativePath":"/tools","description":"For agents","routingMode":"TOOL_EXPOSE","protocolVersion":"2025-06-18"}""");

    [Fact, RoundTrip("apiProxies.createA2a")]
    public Task CreateA2a() => RoundTrip.SavedAsync(
        $"POST {Path}a2a/agent/",
        (client, ct) => client.ApiProxies.CreateA2aAsync(
            "shop", "agent", new() { RelativePath = "/agent", Description = "Takes orders", RoutingMode = A2aRoutingMode.AgentExpose, ProtocolVersion = "0.3" }, ct),
        """{"relativePath":"/agent","description":"Takes orders","routingMode":"AGENT_EXPOSE","protocolVersion":"0.3"}""");

    [Fact]
    public async Task What_the_server_says_about_no_deployment_is_no_failure()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"status":"SUCCESS","deploymentResult":{"success":false,"detailList":[]}}""");
        using var client = server.Connect();

        var result = await client.ApiProxies.CreateA2aAsync("shop", "agent", new() { RelativePath = "/agent" }, TestContext.Current.CancellationToken);

        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
        RoundTrip.AssertJson(server.Call, """{"relativePath":"/agent"}""");
    }

    [Theory, RoundTrip("apiProxies.getFull")]
    [InlineData(null, "")]
    [InlineData(true, "?withPolicies=true")]
    public Task GetFull(bool? withPolicies, string query) => RoundTrip.ItemAsync(
        $"GET {Path}orders/full{query}",
        (client, ct) => client.ApiProxies.GetFullAsync("shop", "orders", new() { WithPolicies = withPolicies }, ct),
        """
        {"name":"orders","description":"Orders and returns","type":"SOAP","clientRoute":{"relativePathList":["/orders"]},"soapToRest":true,
         "requestPolicyList":[{"type":"policy-ip","name":"office","active":true}],"responsePolicyList":[],"errorPolicyList":[{"type":"policy-script","name":"hide","active":true}],
         "endpointList":[{"endpoint":"placeOrder","active":true,"httpMethod":"POST","requestPolicyList":[],"responsePolicyList":[],"errorPolicyList":[]}]}
        """);

    [Fact]
    public async Task The_settings_of_a_policy_are_kept()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List("""{"name":"orders","requestPolicyList":[{"type":"policy-ip","name":"office","ipList":["10.0.0.1"]}]}"""));
        using var client = server.Connect();

        var proxy = await client.ApiProxies.GetFullAsync("shop", "orders", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("10.0.0.1", Assert.Single(proxy.RequestPolicyList!).AdditionalProperties!["ipList"][0].GetString());
    }

    [Fact, RoundTrip("apiProxies.listEnvironmentVariables")]
    public Task ListEnvironmentVariables() => RoundTrip.ListAsync(
        $"GET {Path}orders/environment-variables/",
        (client, ct) => client.ApiProxies.ListEnvironmentVariablesAsync("shop", "orders", ct),
        """{"name":"backend","description":"Of orders","projectId":"66f0","projectName":"shop","global":false,"environmentValueList":[{"environmentName":"blue","value":"https://a","visible":true}]}""",
        """{"name":"level","global":true,"globalValue":"7","globalVisible":true}""");
}
