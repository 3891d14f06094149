using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxyDeploymentRoundTrips
{
    private const string Proxy = "/apiops/projects/shop/apiProxies/orders";

    private const string Revision = """
        {"revision":41,"username":"deniz","deploymentTime":"2026-02-11T08:15:30.250Z","description":"Hot fix","environment":"blue","deploy":true,"persistent":false,"backendApiVersion":"2.3"}
        """;

    [Fact, RoundTrip("apiProxies.deployment.deploy")]
    public async Task Deploy()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.ApiProxies.Deployment.DeployAsync(
            "shop", "orders", "blue", new DeploymentInput { Description = "Hot fix", Persistent = true }, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "POST", $"{Proxy}/environments/blue/");
        RoundTrip.AssertJson(server.Call, """{"description":"Hot fix","persistent":true}""");
    }

    [Fact, RoundTrip("apiProxies.deployment.undeploy")]
    public async Task Undeploy()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.ApiProxies.Deployment.UndeployAsync("shop", "orders", "blue", cancellationToken: TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "DELETE", $"{Proxy}/environments/blue/");
        RoundTrip.AssertNoBody(server.Call);
        Assert.Equal("0", server.Call.Headers["Content-Length"]);
    }

    [Fact]
    public async Task Undeploy_with_a_reason_has_a_body()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        await client.ApiProxies.Deployment.UndeployAsync("shop", "orders", "blue", new DeploymentInput { Description = "Moved" }, TestContext.Current.CancellationToken);

        RoundTrip.AssertLine(server.Call, "DELETE", $"{Proxy}/environments/blue/");
        RoundTrip.AssertJson(server.Call, """{"description":"Moved"}""");
    }

    [Fact, RoundTrip("apiProxies.deployment.getStatus")]
    public async Task GetStatus()
    {
        const string Status = """{"deployed":true,"lastDeployTime":"2026-02-11T08:15:30.250Z","revision":41,"redeployRequired":false}""";
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Status));
        using var client = server.Connect();

        JsonAssert.HeldBy(await client.ApiProxies.Deployment.GetStatusAsync("shop", "orders", "blue", TestContext.Current.CancellationToken), Status);

        RoundTrip.AssertLine(server.Call, "GET", $"{Proxy}/environments/blue/deploy-status/");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact, RoundTrip("apiProxies.deployment.getRouteHealth")]
    public async Task GetRouteHealth()
    {
        const string Health = """
            {"routeActive":false,"servedPath":"/gw/orders","methods":["GET","POST"],"apinizerRootContext":"/gw","podsResponded":2,"podsActive":1,"deployedInManager":true,"inconsistent":true,
             "pods":[{"routeActive":true,"servedPath":"/gw/orders","methods":["GET","POST"],"workerPodIp":"10.1.0.7","apinizerRootContext":"/gw"},
                     {"routeActive":false,"workerPodIp":"10.1.0.8","error":"Read timed out"}]}
            """;
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Health));
        using var client = server.Connect();

        JsonAssert.HeldBy(await client.ApiProxies.Deployment.GetRouteHealthAsync("shop", "orders", "blue", TestContext.Current.CancellationToken), Health);

        RoundTrip.AssertLine(server.Call, "GET", $"{Proxy}/environments/blue/route-health/");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact, RoundTrip("apiProxies.deployment.listHistory")]
    public async Task ListHistory()
    {
        const string Undeployment = """{"revision":42,"username":"ege","deploymentTime":"2026-02-12T00:00:00.000Z","environment":"green","deploy":false,"persistent":true}""";
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Revision, Undeployment));
        using var client = server.Connect();

        RoundTrip.AssertHolds(await client.ApiProxies.Deployment.ListHistoryAsync("shop", "orders", TestContext.Current.CancellationToken), Revision, Undeployment);

        RoundTrip.AssertLine(server.Call, "GET", $"{Proxy}/deploy-histories/");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact, RoundTrip("apiProxies.deployment.getHistoryDetail")]
    public async Task GetHistoryDetail()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Revision));
        using var client = server.Connect();

        JsonAssert.HeldBy(await client.ApiProxies.Deployment.GetHistoryDetailAsync("shop", "orders", 41, TestContext.Current.CancellationToken), Revision);

        RoundTrip.AssertLine(server.Call, "GET", $"{Proxy}/deploy-histories/41/");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact, RoundTrip("apiProxies.deployment.deleteHistory")]
    public async Task DeleteHistory()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"status":"SUCCESS","resultMessage":"Revision 41 is gone"}""");
        using var client = server.Connect();

        var result = await client.ApiProxies.Deployment.DeleteHistoryAsync("shop", "orders", 41, TestContext.Current.CancellationToken);

        Assert.Equal(("Revision 41 is gone", DeploymentVerdict.NotRequested), (result.Message, result.Deployment.Verdict));
        RoundTrip.AssertLine(server.Call, "DELETE", $"{Proxy}/deploy-histories/41/");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Theory, RoundTrip("apiProxies.deployment.rollbackHistory")]
    [InlineData("blue & green", "?environmentName=blue%20%26%20green")]
    [InlineData(null, "")]
    public async Task RollbackHistory(string? environment, string query)
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.ApiProxies.Deployment.RollbackHistoryAsync("shop", "orders", 41, environment is null ? null : new RollbackOptions { EnvironmentName = environment }, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "POST", $"{Proxy}/deploy-histories/41/rollback/{query}");
        RoundTrip.AssertNoBody(server.Call);
    }
}
