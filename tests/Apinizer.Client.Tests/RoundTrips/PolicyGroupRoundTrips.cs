using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class PolicyGroupRoundTrips
{
    private const string Path = "/apiops/projects/shop/policyGroups/";
    private const string Info = """{"id":"p-1","name":"usual","targetPipeline":"REQUEST"}""";
    private const string Whole = """
        {"_class":"policy-group","name":"usual","description":"What all have","active":true,"targetPipeline":"REQUEST","order":2,"makeDefault":false,"canBeDeleted":true,
         "policyList":[{"_class":"tea-break","name":"tea"},
                       {"_class":"ai-mcp-call-llm","name":"stock","mcpServer":{"endpoint":"https://stock.example.test/mcp","authScheme":"BEARER","bearerToken":"stock-token"}}]}
        """;

    private static readonly PolicyGroup Group = new()
    {
        Name = "usual",
        Description = "What all have",
        Active = true,
        TargetPipeline = PolicyTargetPipeline.Request,
        Order = 2,
        MakeDefault = false,
        CanBeDeleted = true,
        PolicyList =
        [
            new UnknownPolicy("tea-break") { Name = "tea" },
            new AiMcpCallLlmPolicy
            {
                Name = "stock",
                McpServer = new() { Endpoint = "https://stock.example.test/mcp", AuthScheme = AiCallAuthScheme.Bearer, BearerToken = ClearableSecret.Set("stock-token") },
            },
        ],
    };

    [Fact, RoundTrip("policyGroups.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.PolicyGroups.ListAsync("shop", ct), Info, """{"id":"p-2","name":"late","targetPipeline":"ERROR"}""");

    [Fact, RoundTrip("policyGroups.get")]
    public Task Get() => RoundTrip.ItemAsync($"GET {Path}the%20usual/", (client, ct) => client.PolicyGroups.GetAsync("shop", "the usual", ct), Info);

    [Fact, RoundTrip("policyGroups.create")]
    public Task Create_from_an_export()
        => RoundTrip.ChangedAsync($"POST {Path}", (client, ct) => client.PolicyGroups.CreateAsync("shop", PolicyGroupSnapshot.WithEncryptedSecrets(Group), ct), Info, Whole);

    [Fact]
    public Task Create_without_policies() => RoundTrip.ChangedAsync(
        $"POST {Path}",
        (client, ct) => client.PolicyGroups.CreateAsync("shop", PolicyGroupSnapshot.WithoutSecrets(new() { Name = "usual" }), ct),
        Info,
        """{"_class":"policy-group","name":"usual"}""");

    [Fact, RoundTrip("policyGroups.update")]
    public Task Replace() => RoundTrip.ChangedAsync($"PUT {Path}Usual/", (client, ct) => client.PolicyGroups.ReplaceAsync("shop", "Usual", Group, ct), Info, Whole);

    [Fact]
    public Task Replace_by_nothing() => RoundTrip.ChangedAsync(
        $"PUT {Path}usual/",
        (client, ct) => client.PolicyGroups.ReplaceAsync("shop", "usual", new() { Name = "usual", PolicyList = [] }, ct),
        Info,
        """{"_class":"policy-group","name":"usual","policyList":[]}""");

    [Fact]
    public async Task A_replacement_says_nothing_of_its_deployment()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Info));
        using var client = server.Connect();

        var result = await client.PolicyGroups.ReplaceAsync("shop", "usual", Group, TestContext.Current.CancellationToken);

        Assert.Equal(DeploymentVerdict.NotReported, result.Deployment.Verdict);
    }

    [Fact, RoundTrip("policyGroups.delete")]
    public Task Delete() => RoundTrip.DeployedAsync($"DELETE {Path}usual/", (client, ct) => client.PolicyGroups.DeleteAsync("shop", "usual", confirmStripFromApiProxies: true, ct));
}
