using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class GlobalPolicyRoundTrips
{
    private const string Path = "/apiops/projects/shop/globalPolicies/";
    private const string Stock = """{"id":"g-1","name":"stock","policyType":"ai-mcp-call-llm","policyTypeLabel":"MCP call"}""";
    private const string Office = """{"id":"g-2","name":"office","policyType":"ip-white","policyTypeLabel":"ip-white"}""";
    private const string Tomorrow = """{"id":"g-3","name":"tea","policyType":"tea-break","policyTypeLabel":"tea-break"}""";
    private const string Secret = """
        {"_class":"ai-mcp-call-llm","name":"stock","description":"Asks the stock","active":true,"oneWay":false,"trace":true,"buildCustomMessage":true,"customMessageTemplate":"No",
         "customMessageContentType":"text/plain","customMessageHttpStatusCode":418,"mcpServer":{"endpoint":"https://stock.example.test/mcp","authScheme":"BEARER","bearerToken":"stock-token"}}
        """;

    private static readonly AiMcpCallLlmPolicy StockPolicy = new()
    {
        Name = "stock",
        Description = "Asks the stock",
        Active = true,
        OneWay = false,
        Trace = true,
        BuildCustomMessage = true,
        CustomMessageTemplate = "No",
        CustomMessageContentType = "text/plain",
        CustomMessageHttpStatusCode = 418,
        McpServer = new() { Endpoint = "https://stock.example.test/mcp", AuthScheme = AiCallAuthScheme.Bearer, BearerToken = ClearableSecret.Set("stock-token") },
    };

    [Fact, RoundTrip("globalPolicies.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.GlobalPolicies.ListAsync("shop", ct), Stock, Office, Tomorrow);

    [Fact, RoundTrip("globalPolicies.get")]
    public Task Get() => RoundTrip.ItemAsync($"GET {Path}my%20office/", (client, ct) => client.GlobalPolicies.GetAsync("shop", "my office", ct), Office);

    [Fact]
    public async Task The_kind_is_known_by_either_name()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Office));
        using var client = server.Connect();

        Assert.Equal(PolicyType.WhiteIp, (await client.GlobalPolicies.GetAsync("shop", "office", TestContext.Current.CancellationToken)).PolicyType);
    }

    [Fact, RoundTrip("globalPolicies.create")]
    public Task Create_from_an_export() => RoundTrip.ChangedAsync(
        $"POST {Path}", (client, ct) => client.GlobalPolicies.CreateAsync("shop", GlobalPolicySnapshot.WithEncryptedSecrets(StockPolicy), ct), Stock, Secret);

    [Fact]
    public Task Create_without_secrets() => RoundTrip.ChangedAsync(
        $"POST {Path}",
        (client, ct) => client.GlobalPolicies.CreateAsync("shop", GlobalPolicySnapshot.WithoutSecrets(new UnknownPolicy("tea-break") { Name = "tea" }), ct),
        Tomorrow,
        """{"_class":"tea-break","name":"tea"}""");

    [Fact, RoundTrip("globalPolicies.update")]
    public Task Replace() => RoundTrip.ChangedAsync($"PUT {Path}Stock/", (client, ct) => client.GlobalPolicies.ReplaceAsync("shop", "Stock", StockPolicy, ct), Stock, Secret);

    [Fact, RoundTrip("globalPolicies.delete")]
    public async Task Delete()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"status":"SUCCESS","deploymentResult":{"success":true}}""");
        using var client = server.Connect();

        await client.GlobalPolicies.DeleteAsync("shop", "stock", confirmStripFromApiProxies: true, TestContext.Current.CancellationToken);

        RoundTrip.AssertLine(server.Call, "DELETE", $"{Path}stock/");
        RoundTrip.AssertNoBody(server.Call);
    }
}
