using System.Net;

namespace Apinizer.Emulator.Tests.Policies;

public sealed class PolicyTests
{
    private const string OneEndpoint = "\"ENDPOINT\",\"targetEndpoint\":\"/items\",\"targetEndpointHTTPMethod\":\"GET\"";

    [Fact]
    public async Task The_list_has_every_pipeline_and_every_endpoint()
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.AddAsync("a")).IsOk();
        (await harness.AddAsync("b", pipeline: "RESPONSE")).IsOk();
        (await harness.AddAsync("c", pipeline: "ERROR")).IsOk();
        (await harness.AddAsync("d", scope: OneEndpoint)).IsOk();

        var proxy = await harness.ListAsync();
        Assert.Equal(("pets", "REST", "/pets", "false"), (proxy["name"]!.ToString(), proxy["type"]!.ToString(), proxy["relativePath"]!.ToString(), proxy["soapToRest"]!.ToString()));
        Assert.Equal(("a", "b", "c"), (await harness.OrderAsync(), await harness.OrderAsync("responsePolicyList"), await harness.OrderAsync("errorPolicyList")));
        var endpoint = proxy["endpointList"]!.AsArray().Single(endpoint => endpoint!["endpoint"]!.ToString() == "/items" && endpoint["httpMethod"]!.ToString() == "GET")!;
        Assert.Equal("d", endpoint["requestPolicyList"]![0]!["name"]!.ToString());
        Assert.Empty(endpoint["errorPolicyList"]!.AsArray());
    }

    [Fact]
    public async Task Policies_are_complete_wherever_they_are_shown()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("all", """{"type":"policy-script","scriptLanguage":"GROOVY","scriptBody":"x","name":"other","description":"Mine","unknown":1}""");
        await harness.AddAsync("one", scope: OneEndpoint);

        const string Expected = """{"type":"policy-script","name":"all","description":"Mine","active":true,"scriptLanguage":"GROOVY","scriptBody":"x"}""";
        Assert.Equal(Expected, (await harness.ListAsync())["requestPolicyList"]![0]!.ToJsonString());
        Assert.Equal(Expected, (await harness.Manager.GetAsync(PolicyHarness.Proxy + "full?withPolicies=true")).OnlyItem["requestPolicyList"]![0]!.ToJsonString());
        var endpoint = await harness.Manager.PostAsync(PolicyHarness.Proxy + "endpoints/policies/", """{"name":"/items","httpMethod":"GET"}""");
        Assert.Equal("one", endpoint.IsOk()["requestPolicyList"][0]!["name"]!.ToString());
        var proxy = (await harness.Manager.GetAsync(PolicyHarness.Proxy + "?withPolicies=true")).OnlyItem;
        Assert.Contains("\"name\":\"one\"", proxy["endpointList"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_exists_once_in_an_api_proxy_whatever_its_case()
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.AddAsync("Guard", scope: OneEndpoint)).IsOk();
        (await harness.AddAsync("gUARD", pipeline: "ERROR")).IsRefused("A policy with same name (gUARD) is already exist in API Proxy!");
        (await harness.UpdateAsync("guard", PolicyHarness.Script("new"), scope: OneEndpoint)).IsOk();
        Assert.Contains("\"name\":\"Guard\"", harness.Stored.ToJsonString(), StringComparison.Ordinal);
        (await harness.DeleteAsync("GUARD", scope: OneEndpoint)).IsOk();
        (await harness.DeleteAsync("guard", scope: OneEndpoint)).IsRefused("A policy with name (guard) does not exist in API Proxy!");
    }

    [Theory]
    [InlineData("", "a b new")]
    [InlineData(",\"order\":1", "new a b")]
    [InlineData(",\"order\":2", "a b new")]
    [InlineData(",\"order\":9", "a b new")]
    [InlineData(",\"order\":null", "a b new")]
    public async Task A_policy_is_added_at_its_order_or_last(string order, string expected)
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("a");
        await harness.AddAsync("b");
        (await harness.AddAsync("new", more: order)).IsOk();
        Assert.Equal(expected, await harness.OrderAsync());
    }

    [Theory]
    [InlineData("", "a b c")]
    [InlineData(",\"order\":1", "b a c")]
    [InlineData(",\"order\":3", "a c b")]
    public async Task An_update_keeps_the_place_unless_it_has_an_order(string order, string expected)
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("a");
        await harness.AddAsync("b");
        await harness.AddAsync("c");
        (await harness.UpdateAsync("b", more: order)).IsOk();
        Assert.Equal(expected, await harness.OrderAsync());
    }

    [Fact]
    public async Task An_update_replaces_and_may_go_elsewhere()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("a", """{"type":"policy-script","scriptLanguage":"GROOVY","scriptBody":"x","description":"Mine"}""");
        await harness.AddAsync("b", pipeline: "RESPONSE");
        (await harness.UpdateAsync("a", pipeline: "RESPONSE")).IsOk();
        Assert.Equal(("", "b a"), (await harness.OrderAsync(), await harness.OrderAsync("responsePolicyList")));
        Assert.DoesNotContain("Mine", harness.Stored.ToJsonString(), StringComparison.Ordinal);
        (await harness.UpdateAsync("a", scope: OneEndpoint)).IsOk();
        Assert.Equal("b", await harness.OrderAsync("responsePolicyList"));
        (await harness.UpdateAsync("a", """{"type":"policy-black-ip","ipList":["10.0.0.1"]}"""))
            .IsRefused("The type of policy (a) can not be changed from policy-script to policy-black-ip!");
        (await harness.UpdateAsync("z")).IsRefused("A policy with name (z) does not exist in API Proxy!");
    }

    [Theory]
    [InlineData("{}", "operationMetadata value can not be empty!")]
    [InlineData("""{"operationMetadata":{"targetPipeline":"REQUEST"},"policy":{}}""", "targetScope value can not be empty!")]
    [InlineData("""{"operationMetadata":{"targetScope":"ALL"},"policy":{}}""", "targetPipeline value can not be empty!")]
    [InlineData("""{"operationMetadata":{"targetScope":"ALL","targetPipeline":"REQUEST"}}""", "policy value can not be empty!")]
    [InlineData("""{"operationMetadata":{"targetScope":"GLOBAL","targetPipeline":"REQUEST"},"policy":{}}""", "JSON parse error: operationMetadata.targetScope must be one of ALL, ENDPOINT, API_PROXY!")]
    [InlineData("""{"operationMetadata":{"targetScope":"ALL","targetPipeline":"REQUEST"},"policy":{}}""", "type value can not be empty!")]
    [InlineData("""{"operationMetadata":{"targetScope":"ALL","targetPipeline":"REQUEST"},"policy":{"type":"policy-of-tomorrow"}}""", "JSON parse error: Could not resolve type id 'policy-of-tomorrow' as a subtype of PolicyDTO!")]
    public async Task Bodies_are_checked(string body, string message)
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.Manager.PostAsync(PolicyHarness.Path + "a/", body)).IsRefused(message);
    }

    [Theory]
    [InlineData("\"ENDPOINT\"", "", "targetEndpoint value can not be empty!")]
    [InlineData("\"ENDPOINT\",\"targetEndpoint\":\"/items\"", "", "targetEndpointHTTPMethod value can not be empty!")]
    [InlineData("\"ENDPOINT\",\"targetEndpoint\":\"/no\",\"targetEndpointHTTPMethod\":\"GET\"", "", "Endpoint with name (/no) and HTTP method (GET) is not found!")]
    [InlineData("\"ALL\"", ",\"order\":0", "order must be at least 1!")]
    [InlineData("\"ALL\"", ",\"order\":1.5", "JSON parse error: operationMetadata.order must be an integer!")]
    public async Task Targets_are_checked(string scope, string more, string message)
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.AddAsync("a", more: more, scope: scope)).IsRefused(message);
        Assert.Equal("", await harness.OrderAsync());
    }

    [Fact]
    public async Task A_deletion_needs_a_body_and_leaves_other_lists_alone()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("a");
        (await harness.Manager.DeleteAsync(PolicyHarness.Path + "a/")).IsRefused("operationMetadata value can not be empty!");
        (await harness.DeleteAsync("a", pipeline: "RESPONSE")).IsRefused("A policy with name (a) does not exist in API Proxy!");
        (await harness.DeleteAsync("a", scope: OneEndpoint)).IsRefused("A policy with name (a) does not exist in API Proxy!");
        (await harness.DeleteAsync("a", scope: "\"API_PROXY\"")).IsOk();
        Assert.Equal("", await harness.OrderAsync());
    }

    [Fact]
    public async Task A_condition_is_checked()
    {
        await using var harness = await PolicyHarness.StartAsync();
        const string Start = """{"type":"policy-black-ip","ipList":["10.0.0.1"],"policyCondition":""";
        (await harness.AddAsync("a", Start + """{"conditionRuleList":[{"conditionCriteria":"VALUE"}]}}""")).IsRefused("firstVariable value can not be empty!");
        (await harness.AddAsync("a", Start + "1}")).IsRefused("JSON parse error: policy.policyCondition must be an object!");
        (await harness.AddAsync("a", Start + """{"criteria":"ALWAYS","rules":[]}}""")).IsOk();
        (await harness.AddAsync("b", Start + """{"conditionRuleList":[{"conditionCriteria":"VALUE","firstVariable":{"name":"v","type":"HEADER","headerName":"X"},"variableDataType":"STRING","valueComparisonOperator":"IS_EXISTS","secondValueSource":"VALUE"}]}}""")).IsOk();
    }

    [Fact]
    public async Task Who_may_not_deploy_must_say_so()
    {
        await using var harness = await PolicyHarness.StartAsync();
        harness.Manager.Emulator.AddUser("dev", "pw", ["API_MANAGEMENT:MANAGE"]);
        harness.Manager.Token = harness.Manager.Emulator.IssueToken("dev");
        (await harness.AddAsync("a")).IsOk();
        (await harness.Manager.PostAsync(PolicyHarness.Path + "b/", $$"""{"operationMetadata":{"targetScope":"ALL","targetPipeline":"REQUEST"},"policy":{{PolicyHarness.Script()}}}"""))
            .IsRefused("User does not have required permission to deploy/undeploy API Proxy!");
        harness.Manager.Emulator.AddUser("guest", "pw", ["IDENTITY:VIEW"]);
        harness.Manager.Token = harness.Manager.Emulator.IssueToken("guest");
        Assert.Equal(HttpStatusCode.OK, (await harness.Manager.GetAsync(PolicyHarness.Path)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await harness.AddAsync("c")).Status);
    }
}
