using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxyGroupRoundTrips
{
    private const string Path = "/apiops/projects/shop/apiProxyGroups/";
    private const string Sales = """{"id":"g1","name":"sales","description":"Orders and rates","applicationKey":"pub","secretKey":"sec"}""";
    private const string Revision = """
        {"revision":41,"username":"deniz","date":"2026-02-11T08:15:30.250Z","description":"Hot fix","environment":"blue","deploy":true,"persistent":false}
        """;

    private const string Written = """
        {"name":"sales","description":"Orders and rates","clientRoute":{"relativePathList":["/sales"],"hostList":["api.shop.example"],"methodList":["GET"],
         "headerList":[{"name":"X-Tenant","value":"eu"}],"bufferRequest":false,"bufferResponse":true}}
        """;

    private static readonly ApiProxyGroupInput Group = new()
    {
        Name = "sales",
        Description = "Orders and rates",
        ClientRoute = new()
        {
            RelativePathList = ["/sales"], HostList = ["api.shop.example"], MethodList = [HttpRequestMethod.Get], HeaderList = [new() { Name = "X-Tenant", Value = "eu" }],
            BufferRequest = false, BufferResponse = true,
        },
    };

    private static readonly DeploymentInput Why = new() { Description = "Hot fix", Persistent = true };

    [Fact, RoundTrip("apiProxyGroups.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.ApiProxyGroups.ListAsync("shop", ct), Sales, """{"id":"g2","name":"other"}""");

    [Fact, RoundTrip("apiProxyGroups.create")]
    public Task Create() => RoundTrip.SavedAsync($"POST {Path}", (client, ct) => client.ApiProxyGroups.CreateAsync("shop", Group, ct), Written);

    [Fact, RoundTrip("apiProxyGroups.update")]
    public Task Replace() => RoundTrip.DeployedAsync(
        $"PUT {Path}",
        (client, ct) => client.ApiProxyGroups.ReplaceAsync("shop", new() { Name = "sales", ClientRoute = new() { RelativePathList = ["/sales"] }, EnvironmentName = "blue" }, ct),
        """{"name":"sales","clientRoute":{"relativePathList":["/sales"]},"environmentName":"blue"}""");

    [Fact]
    public async Task A_group_that_is_not_deployed_as_asked_fails()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Saved);
        using var client = server.Connect();

        var error = await Assert.ThrowsAsync<ApinizerDeploymentException>(
            () => client.ApiProxyGroups.CreateAsync("shop", Group with { EnvironmentName = "blue" }, TestContext.Current.CancellationToken));

        Assert.Equal(DeploymentVerdict.NoTargets, error.Result.Deployment.Verdict);
    }

    [Fact, RoundTrip("apiProxyGroups.delete")]
    public Task Delete() => RoundTrip.SavedAsync($"DELETE {Path}sales/", (client, ct) => client.ApiProxyGroups.DeleteAsync("shop", "sales", ct));

    [Fact, RoundTrip("apiProxyGroups.addApiProxy")]
    public Task AddApiProxy() => RoundTrip.SavedAsync($"POST {Path}sales/apiProxies/orders/", (client, ct) => client.ApiProxyGroups.AddApiProxyAsync("shop", "sales", "orders", ct));

    [Fact, RoundTrip("apiProxyGroups.removeApiProxy")]
    public Task RemoveApiProxy() => RoundTrip.SavedAsync($"DELETE {Path}sales/apiProxies/orders/", (client, ct) => client.ApiProxyGroups.RemoveApiProxyAsync("shop", "sales", "orders", ct));

    [Fact, RoundTrip("apiProxyGroups.deployment.listEnvironments")]
    public Task ListEnvironments() => RoundTrip.ListAsync(
        $"GET {Path}sales/environments/",
        (client, ct) => client.ApiProxyGroups.Deployment.ListEnvironmentsAsync("shop", "sales", ct),
        """{"name":"blue","type":"PRODUCTION","accessUrl":"https://api.shop.example","deployed":true,"redeployRequired":true}""",
        """{"name":"green","type":"TEST","deployed":false}""");

    [Fact, RoundTrip("apiProxyGroups.deployment.deploy")]
    public Task Deploy() => RoundTrip.DeployedAsync(
        $"POST {Path}sales/environments/blue/",
        (client, ct) => client.ApiProxyGroups.Deployment.DeployAsync("shop", "sales", "blue", Why, ct),
        """{"description":"Hot fix","persistent":true}""");

    [Fact, RoundTrip("apiProxyGroups.deployment.undeploy")]
    public Task Undeploy() => RoundTrip.DeployedAsync(
        $"DELETE {Path}sales/environments/blue/",
        (client, ct) => client.ApiProxyGroups.Deployment.UndeployAsync("shop", "sales", "blue", Why, ct),
        """{"description":"Hot fix","persistent":true}""");

    [Fact]
    public Task Deploy_without_a_reason_has_no_body()
        => RoundTrip.DeployedAsync($"POST {Path}sales/environments/blue/", (client, ct) => client.ApiProxyGroups.Deployment.DeployAsync("shop", "sales", "blue", cancellationToken: ct));

    [Fact]
    public Task Undeploy_without_a_reason_has_no_body()
        => RoundTrip.DeployedAsync($"DELETE {Path}sales/environments/blue/", (client, ct) => client.ApiProxyGroups.Deployment.UndeployAsync("shop", "sales", "blue", cancellationToken: ct));

    [Fact, RoundTrip("apiProxyGroups.deployment.listHistory")]
    public Task ListHistory() => RoundTrip.ListAsync($"GET {Path}sales/deploy-histories/", (client, ct) => client.ApiProxyGroups.Deployment.ListHistoryAsync("shop", "sales", ct), Revision);

    [Fact, RoundTrip("apiProxyGroups.deployment.getHistoryDetail")]
    public Task GetHistoryDetail()
        => RoundTrip.ItemAsync($"GET {Path}sales/deploy-histories/41/", (client, ct) => client.ApiProxyGroups.Deployment.GetHistoryDetailAsync("shop", "sales", 41, ct), Revision);

    [Fact, RoundTrip("apiProxyGroups.deployment.deleteHistory")]
    public Task DeleteHistory() => RoundTrip.SavedAsync($"DELETE {Path}sales/deploy-histories/41/", (client, ct) => client.ApiProxyGroups.Deployment.DeleteHistoryAsync("shop", "sales", 41, ct));

    [Fact, RoundTrip("apiProxyGroups.promotion.save")]
    public Task SavePromotion() => RoundTrip.BareAsync(
        $"PUT {Path}promotion",
        (client, ct) => client.ApiProxyGroups.Promotion.SaveAsync("shop", new() { Name = Group.Name, Description = Group.Description, ClientRoute = Group.ClientRoute }, ct),
        Written,
        Written);
}
