using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

public sealed class DeploymentTests
{
    private const string Pets = ManagerUnderTest.Project + "apiProxies/pets/";
    private const string Production = Pets + "environments/production/";

    [Fact]
    public async Task The_status_follows_deployment_change_and_undeployment()
    {
        var time = new ManualTime();
        await using var manager = await StartAsync(options => options.TimeProvider = time);
        Assert.Equal("""{"deployed":false,"lastDeployTime":null,"revision":null,"redeployRequired":false}""", await StatusAsync(manager));

        var deployed = (await manager.PostAsync(Production)).IsOk();
        Assert.Equal("""{"success":true,"deploymentResult":{"success":true,"deploymentResults":[{"environmentName":"production","success":true,"message":"Deployment successful"}]}}""", deployed.Text);
        Assert.Equal("""{"deployed":true,"lastDeployTime":"2026-03-01T12:00:00Z","revision":1,"redeployRequired":false}""", await StatusAsync(manager));

        time.Advance(TimeSpan.FromHours(1));
        (await manager.PatchAsync(Pets + "settings/keys/", """{"publicKey":"k"}""")).IsOk();
        Assert.Equal("""{"deployed":true,"lastDeployTime":"2026-03-01T12:00:00Z","revision":1,"redeployRequired":true}""", await StatusAsync(manager));

        (await manager.PostAsync(Production)).IsOk();
        Assert.Equal("""{"deployed":true,"lastDeployTime":"2026-03-01T13:00:00Z","revision":2,"redeployRequired":false}""", await StatusAsync(manager));

        (await manager.PatchAsync(Pets + "settings/keys/", """{"publicKey":"l"}""")).IsOk();
        (await manager.DeleteAsync(Production)).IsOk();
        Assert.Equal("""{"deployed":false,"lastDeployTime":"2026-03-01T13:00:00Z","revision":2,"redeployRequired":false}""", await StatusAsync(manager));
        (await manager.DeleteAsync(Production)).IsRefused("ApiProxy with name (pets) is not deployed to Environment(production)!");
    }

    [Fact]
    public async Task The_history_has_the_newest_first()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(Production, """{"description":"v2.1 release","persistent":true}""")).IsOk();
        (await manager.PostAsync(Pets + "environments/staging/")).IsOk();
        (await manager.DeleteAsync(Production, """{"description":"maintenance"}""")).IsOk();

        var history = (await manager.GetAsync(Pets + "deploy-histories/")).IsOk();
        Assert.Equal(["3", "2", "1"], history.Column("revision"));
        Assert.Equal(["false", "true", "true"], history.Column("deploy"));
        Assert.Equal(["maintenance", "Deployed by APIOPS Api", "v2.1 release"], history.Column("description"));
        Assert.Equal(["production", "staging", "production"], history.Column("environment"));
        Assert.Equal(["false", "false", "true"], history.Column("persistent"));

        (await manager.DeleteAsync(Pets + "deploy-histories/2/")).IsOk();
        Assert.Equal(["3", "1"], (await manager.GetAsync(Pets + "deploy-histories/")).Column("revision"));
        (await manager.GetAsync(Pets + "deploy-histories/2/")).IsRefused("Deploy history with revision (2) is not found for ApiProxy (pets)!");
        Assert.Equal("admin", (await manager.GetAsync(Pets + "deploy-histories/1/")).IsOk().OnlyItem["username"]!.ToString());

        // Numbers are not given twice.
        (await manager.PostAsync(Production)).IsOk();
        Assert.Equal(4, manager.Emulator.State.DeployedRevision("MyProject", "pets", "production"));
    }

    [Fact]
    public async Task A_rollback_restores_the_configuration_and_deploys_on_demand()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(Production)).IsOk();
        (await UpdateAsync(manager, "/v2")).IsOk();
        (await manager.PostAsync(Production)).IsOk();

        var rolledBack = (await manager.PostAsync(Pets + "deploy-histories/1/rollback/")).IsOk();
        Assert.Equal("API Proxy rolled back successfully to deploy history revision (1).", rolledBack["resultMessage"].ToString());
        Assert.Equal("/pets", await PathAsync(manager));
        Assert.Equal("/v2", DeployedPath(manager));
        Assert.Contains("\"redeployRequired\":true", await StatusAsync(manager), StringComparison.Ordinal);

        var deployed = (await manager.PostAsync(Pets + "deploy-histories/1/rollback/?environmentName=production")).IsOk();
        Assert.Equal("API Proxy rolled back successfully to deploy history revision (1). Deployed to environment: production", deployed["resultMessage"].ToString());
        Assert.Equal("/pets", DeployedPath(manager));
        Assert.Equal(3, manager.Emulator.State.DeployedRevision("MyProject", "pets", "production"));
    }

    [Fact]
    public async Task A_rollback_whose_deployment_fails_is_a_success_that_says_so()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(Production)).IsOk();
        (await UpdateAsync(manager, "/v2")).IsOk();
        (await manager.PostAsync(Production)).IsOk();
        manager.Emulator.FailDeployments("production");

        var reply = (await manager.PostAsync(Pets + "deploy-histories/1/rollback/?environmentName=production")).IsOk();
        Assert.Equal("""{"status":"SUCCESS","resultMessage":"API Proxy rolled back successfully but deployment failed: Connection refused"}""", reply.Text);
        Assert.Equal("/pets", await PathAsync(manager));
        Assert.Equal("/v2", DeployedPath(manager));
    }

    [Fact]
    public async Task A_rollback_that_cannot_be_done_changes_nothing()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(Production)).IsOk();
        (await UpdateAsync(manager, "/v2")).IsOk();
        (await manager.PostAsync(Pets + "deploy-histories/9/rollback/")).IsRefused("Rollback failed for deploy history revision (9)!");
        (await manager.PostAsync(Pets + "deploy-histories/1/rollback/?environmentName=mars")).IsRefused("Rollback failed for deploy history revision (1)!");
        Assert.Equal("/v2", await PathAsync(manager));
    }

    [Fact]
    public async Task A_failed_deployment_is_an_http_success_and_leaves_the_gateway_alone()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(Production)).IsOk();
        manager.Emulator.FailDeployments("production", "Gateway is down");

        var update = (await UpdateAsync(manager, "/v2", "staging", "production")).IsOk();
        Assert.True(update["success"].GetValue<bool>());
        Assert.False(update["deploymentResult"]["success"]!.GetValue<bool>());
        Assert.Equal("Gateway is down", update["deploymentResult"]["deploymentResults"]![1]!["message"]!.ToString());
        Assert.Equal("/v2", await PathAsync(manager));
        Assert.Equal("/pets", DeployedPath(manager));
        Assert.Equal(2, manager.Emulator.State.DeployedRevision("MyProject", "pets", "staging"));
        Assert.Contains("\"redeployRequired\":true", await StatusAsync(manager), StringComparison.Ordinal);
        Assert.Equal(["2", "1"], (await manager.GetAsync(Pets + "deploy-histories/")).Column("revision"));

        manager.Emulator.RestoreDeployments("production");
        Assert.True((await manager.PostAsync(Production)).IsOk()["deploymentResult"]["success"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Deploying_needs_an_api_proxy_and_an_environment()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(Pets + "environments/mars/")).IsRefused("ApiProxy with name (pets) can not be deployed to Environment(mars) because it is not exist!");
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxies/ghost/environments/production/"))
            .IsRefused("ApiProxy with name (ghost) can not be deployed to Environment(production) because it is not exist!");
        (await manager.GetAsync(ManagerUnderTest.Project + "apiProxies/ghost/environments/production/deploy-status/")).IsRefused("ApiProxy with name (ghost) is not found!");
        Assert.Empty((await manager.GetAsync(Pets + "deploy-histories/")).Column("revision"));
    }

    [Fact]
    public async Task Route_health_shows_the_pods()
    {
        await using var manager = await StartAsync();
        var before = (await manager.GetAsync(Production + "route-health/")).IsOk().OnlyItem;
        Assert.False(before["routeActive"]!.GetValue<bool>());
        Assert.Equal((2, 0), (before["podsResponded"]!.GetValue<int>(), before["podsActive"]!.GetValue<int>()));

        (await manager.PostAsync(Production)).IsOk();
        var after = (await manager.GetAsync(Production + "route-health/")).IsOk().OnlyItem;
        Assert.True(after["routeActive"]!.GetValue<bool>());
        Assert.Equal("/pets", after["servedPath"]!.ToString());
        Assert.Equal(2, after["pods"]!.AsArray().Select(pod => pod!["workerPodIp"]!.ToString()).Distinct().Count());
        Assert.True(after["deployedInManager"]!.GetValue<bool>());
    }

    private static async Task<ManagerUnderTest> StartAsync(Action<ApinizerEmulatorOptions>? configure = null)
    {
        var manager = await ManagerUnderTest.StartAsync(configure);
        await manager.CreateProxyAsync("pets");
        return manager;
    }

    private static Task<Reply> UpdateAsync(ManagerUnderTest manager, string path, params string[] deployTo) => manager.PutAsync(ManagerUnderTest.Project + "apiProxies/url/", $$"""
        {
          "apiProxyName": "pets", "apiProxyCreationType": "OPEN_API", "specUrl": "https://x.example.com", "clientRoute": {"relativePathList": ["{{path}}"]},
          "deploy": {{(deployTo.Length > 0 ? "true" : "false")}}, "deployTargetEnvironmentNameList": [{{string.Join(',', deployTo.Select(name => $"\"{name}\""))}}]
        }
        """);

    private static async Task<string> StatusAsync(ManagerUnderTest manager) => (await manager.GetAsync(Production + "deploy-status/")).IsOk().OnlyItem.ToJsonString();

    private static async Task<string> PathAsync(ManagerUnderTest manager) => FirstPath((await manager.GetAsync(Pets)).OnlyItem);

    private static string DeployedPath(ManagerUnderTest manager) => FirstPath(manager.Emulator.State.DeployedConfiguration("MyProject", "pets", "production")!);

    private static string FirstPath(JsonNode proxy) => proxy["clientRoute"]!["relativePathList"]![0]!.ToString();
}
