using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class PolicyRoundTrips
{
    private const string Path = "/apiops/projects/shop/apiProxies/orders/policies/";
    private const string Policies = """
        "requestPolicyList":[{"type":"policy-tea-break","name":"tea","description":"At five","active":true}],
        "responsePolicyList":[{"type":"policy-group","name":"usual","active":false}],
        "errorPolicyList":[{"type":"policy-tea-break","name":"late tea"}]
        """;

    private const string Direct = $$"""
        {"name":"orders","description":"All orders","type":"REST","relativePath":"/orders","clientRoute":{"relativePathList":["/orders"]},"soapToRest":false,{{Policies}},
         "endpointList":[{"endpoint":"/{id}","active":true,"httpMethod":"GET",{{Policies}} }]}
        """;

    private const string Wrapped = $$"""{"apiProxy":{{Direct}} }""";

    private static readonly Policy Tea = new UnknownPolicy("policy-tea-break") { Description = "At five", Active = true };

    [Fact, RoundTrip("policies.list")]
    public Task List() => RoundTrip.ItemAsync($"GET {Path}", (client, ct) => client.Policies.ListAsync("shop", "orders", ct), Direct);

    [Fact]
    public async Task List_of_an_API_proxy_that_is_wrapped_once_more()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Wrapped.Replace("\"name\":\"orders\"", "\"name\":\"orders\",\"newer\":1", StringComparison.Ordinal)));
        using var client = server.Connect();

        var read = await client.Policies.ListAsync("shop", "orders", TestContext.Current.CancellationToken);

        Assert.Equal(1, read.AdditionalProperties!["apiProxy"].GetProperty("newer").GetInt32());
        JsonAssert.HeldBy(read with { AdditionalProperties = null }, Direct);
    }

    [Fact]
    public async Task What_is_called_as_the_wrapping_but_is_none_is_kept()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List("""{"name":"orders","apiProxy":"orders"}"""));
        using var client = server.Connect();

        var read = await client.Policies.ListAsync("shop", "orders", TestContext.Current.CancellationToken);

        Assert.Equal(("orders", "orders"), (read.Name, read.AdditionalProperties!["apiProxy"].GetString()));
    }

    [Fact, RoundTrip("policies.add")]
    public Task Add() => RoundTrip.DeployedAsync(
        $"POST {Path}tea%20break/",
        (client, ct) => client.Policies.AddAsync(
            "shop",
            "orders",
            "tea break",
            new() { OperationMetadata = PolicyOperationMetadata.ForEndpoint("/{id}", HttpRequestMethod.Get, PolicyTargetPipeline.Response, ["blue"], order: 2), Policy = Tea },
            ct),
        """
        {"operationMetadata":{"targetScope":"ENDPOINT","targetPipeline":"RESPONSE","targetEndpoint":"/{id}","targetEndpointHTTPMethod":"GET","order":2,
                              "deploy":true,"deployTargetEnvironmentNameList":["blue"]},
         "policy":{"type":"policy-tea-break","description":"At five","active":true}}
        """);

    [Fact, RoundTrip("policies.update")]
    public Task Replace_without_a_deployment() => RoundTrip.SavedAsync(
        $"PUT {Path}tea/",
        (client, ct) => client.Policies.ReplaceAsync(
            "shop", "orders", "tea", new() { OperationMetadata = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, []), Policy = Tea with { Name = "Tea" } }, ct),
        """
        {"operationMetadata":{"targetScope":"ALL","targetPipeline":"REQUEST","deploy":false},"policy":{"type":"policy-tea-break","name":"Tea","description":"At five","active":true}}
        """);

    [Fact, RoundTrip("policies.delete")]
    public Task Delete() => RoundTrip.DeployedAsync(
        $"DELETE {Path}tea/",
        (client, ct) => client.Policies.DeleteAsync("shop", "orders", "tea", new() { OperationMetadata = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Error, ["blue"]) }, ct),
        """{"operationMetadata":{"targetScope":"ALL","targetPipeline":"ERROR","deploy":true,"deployTargetEnvironmentNameList":["blue"]}}""");

    [Fact, RoundTrip("policies.discoverMcpTools")]
    public Task DiscoverMcpTools() => RoundTrip.BareAsync(
        $"POST {Path}stock/parse-tools/",
        (client, ct) => client.Policies.DiscoverMcpToolsAsync(
            "shop", "orders", "stock", new() { Endpoint = "https://stock.example.test/mcp", AuthScheme = AiCallAuthScheme.Bearer, BearerToken = ClearableSecret.Set("try-this") }, ct),
        """
        {"pinnedCatalogHash":"0f1e","parsedAt":"2026-11-01T10:00:00.000Z",
         "resultList":[{"name":"stock","description":"How many are left","inputSchema":"{}","type":"tool","connectionId":"c-1","cachedAt":"2026-11-01T10:00:00.000Z"}]}
        """,
        """{"endpoint":"https://stock.example.test/mcp","authScheme":"BEARER","bearerToken":"try-this"}""");

    [Fact, RoundTrip("policies.discoverA2aSkills")]
    public Task DiscoverA2aSkills() => RoundTrip.BareAsync(
        $"POST {Path}translator/parse-skills/",
        (client, ct) => client.Policies.DiscoverA2aSkillsAsync("shop", "orders", "translator", new() { Endpoint = "https://translator.example.test/a2a" }, ct),
        """{"pinnedCatalogHash":"0f1e","parsedAt":"2026-11-01T10:00:00.000Z","resultList":[{"id":"tr","name":"Turkish","description":"Into Turkish","tags":["language"]}]}""",
        """{"endpoint":"https://translator.example.test/a2a"}""");

    [Fact]
    public async Task A_preview_without_anything_else_than_the_policy_has_no_body()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"status":"SUCCESS","pinnedCatalogHash":"0f1e","resultList":[{"name":"stock"}],"resultCount":1}""");
        using var client = server.Connect();

        var tools = await client.Policies.DiscoverMcpToolsAsync("shop", "orders", "stock", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(("0f1e", "stock"), (tools.PinnedCatalogHash, Assert.Single(tools.ResultList!).Name));
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact]
    public async Task A_preview_that_fails_says_why()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Failure("Policy (name: tea) is not a PolicyAiA2aAgentCall!"));
        using var client = TestClient.WithPassword(manager);

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.Policies.DiscoverA2aSkillsAsync("shop", "orders", "tea", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal("Policy (name: tea) is not a PolicyAiA2aAgentCall!", error.ServerMessage);
    }

    [Fact]
    public async Task A_change_that_is_not_deployed_as_asked_fails()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Json("""{"status":"SUCCESS","deploymentResult":null}"""));
        using var client = TestClient.WithPassword(manager);

        await Assert.ThrowsAsync<ApinizerDeploymentException>(() => client.Policies.AddAsync(
            "shop", "orders", "tea", new() { OperationMetadata = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, ["blue"]), Policy = Tea }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Metadata_needs_what_it_is_made_of()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyOperationMetadata.ForAllEndpoints(null!, []));
        Assert.Throws<ArgumentNullException>(() => PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, null!));
        Assert.Throws<ArgumentNullException>(() => PolicyOperationMetadata.ForEndpoint(null!, HttpRequestMethod.Get, PolicyTargetPipeline.Request, []));
        Assert.Throws<ArgumentNullException>(() => PolicyOperationMetadata.ForEndpoint("/", null!, PolicyTargetPipeline.Request, []));
    }
}
