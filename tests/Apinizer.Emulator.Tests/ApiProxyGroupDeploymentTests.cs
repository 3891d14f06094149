namespace Apinizer.Emulator.Tests;

public sealed class ApiProxyGroupDeploymentTests
{
    private const string Group = ManagerUnderTest.Project + "apiProxyGroups/g/";

    [Fact]
    public async Task A_group_is_deployed_and_undeployed_pod_by_pod()
    {
        await using var manager = await StartAsync();
        Assert.Empty((await manager.GetAsync(Group + "environments/")).IsOk().Column("name"));
        var deployed = (await manager.PostAsync(Group + "environments/staging/")).IsOk();
        Assert.Equal("staging", deployed["deploymentResult"]["detailList"]![0]!["envName"]!.ToString());
        (await manager.PostAsync(Group + "apiProxies/pets/")).IsOk();
        var environment = (await manager.GetAsync(Group + "environments/")).OnlyItem;
        Assert.Equal(("staging", "SANDBOX", "true", "true"), (environment["name"]!.ToString(), environment["type"]!.ToString(), environment["deployed"]!.ToJsonString(), environment["redeployRequired"]!.ToJsonString()));
        (await manager.DeleteAsync(Group + "environments/staging/", """{"description":"Off","persistent":true}""")).IsOk();
        Assert.Equal(["false"], (await manager.GetAsync(Group + "environments/")).Column("deployed"));

        manager.Emulator.FailDeployments("staging");
        Assert.False((await manager.PostAsync(Group + "environments/staging/")).IsOk()["deploymentResult"]["success"]!.GetValue<bool>());
        (await manager.PostAsync(Group + "environments/mars/")).IsRefused("Environment (mars) is not found or user does not have privilege to access it!");
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxyGroups/h/environments/staging/")).IsRefused("API Proxy Group (h) is not found or user does not have privilege to access it!");
    }

    [Fact]
    public async Task The_history_is_kept_until_it_is_deleted()
    {
        await using var manager = await StartAsync();
        await manager.PostAsync(Group + "environments/staging/");
        await manager.DeleteAsync(Group + "environments/staging/", """{"description":"Off"}""");
        var history = (await manager.GetAsync(Group + "deploy-histories/")).IsOk();
        Assert.Equal(["2", "1"], history.Column("revision"));
        Assert.Equal(["Off", "Deployed by APIOPS Api"], history.Column("description"));
        Assert.NotNull((await manager.GetAsync(Group + "deploy-histories/1/")).IsOk().OnlyItem["date"]);
        Assert.Equal("Proxy Group deploy history record deleted successfully.", (await manager.DeleteAsync(Group + "deploy-histories/1/")).IsOk()["resultMessage"].ToString());
        (await manager.GetAsync(Group + "deploy-histories/1/")).IsRefused("Deploy history with revision (1) is not found for ApiProxyGroup (g)!");
    }

    [Fact]
    public async Task Deploying_needs_both_permissions()
    {
        await using var manager = await StartAsync();
        manager.Emulator.AddUser("editor", "x", ["API_MANAGEMENT:MANAGE"]);
        manager.Token = manager.Emulator.IssueToken("editor");
        (await manager.PostAsync(Group + "environments/staging/")).IsRefused("User does not have required permission for this operation!");
        (await manager.GetAsync(Group + "environments/")).IsOk();
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxyGroups/", """{"name":"g","clientRoute":{"relativePathList":["/g"]}}""")).IsOk();
        return manager;
    }
}
