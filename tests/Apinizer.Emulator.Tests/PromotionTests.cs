using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

public sealed class PromotionTests
{
    private const string Source = "/apiops/projects/MyProject/";
    private const string Target = "/apiops/projects/Target/";
    private const string Save = Target + "apiProxies/promotion";

    [Fact]
    public async Task A_new_api_proxy_is_created_undeployed_whatever_the_source_says()
    {
        await using var manager = await StartAsync();
        var payload = await PayloadAsync(manager, Source);
        Assert.Equal(("true", "REVERSE_PROXY"), (payload["apiProxyDeployList"]![0]!["deploy"]!.ToJsonString(), payload["type"]!.ToString()));
        payload.Remove("id");

        var saved = (await manager.PutAsync(Save, payload.ToJsonString())).IsOk().Json;

        Assert.Equal(["false", "false"], saved["apiProxyDeployList"]!.AsArray().Select(entry => entry!["deploy"]!.ToJsonString()));
        var proxy = (await manager.GetAsync(Target + "apiProxies/pets/")).OnlyItem;
        Assert.Equal("REST", proxy["apiType"]!.ToString());
        Assert.Equal(("/pets", "https://specs.example.com"), (proxy["clientRoute"]!["relativePathList"]![0]!.ToString(), proxy["routing"]!["routingAddressList"]![0]!["address"]!.ToString()));
        (await manager.PutAsync(Save, payload.ToJsonString())).IsRefused("ApiProxy (name: pets) is already exist!");
    }

    [Fact]
    public async Task An_id_of_the_target_overwrites_and_keeps_the_deployment()
    {
        await using var manager = await StartAsync();
        var payload = await PayloadAsync(manager, Source);
        payload.Remove("id");
        var id = (await manager.PutAsync(Save, payload.ToJsonString())).IsOk()["id"].ToString();
        (await manager.PostAsync(Target + "apiProxies/pets/environments/staging/")).IsOk();

        payload["id"] = id;
        payload["description"] = "Newer";
        var saved = (await manager.PutAsync(Save, payload.ToJsonString())).IsOk().Json;

        Assert.Equal(("Newer", "true"), (saved["description"]!.ToString(), saved["apiProxyDeployList"]![1]!["redeployRequired"]!.ToJsonString()));
        Assert.Equal(1, manager.Emulator.State.DeployedRevision("Target", "pets", "staging"));
    }

    [Fact]
    public async Task An_id_of_the_source_means_nothing_in_the_target()
    {
        await using var manager = await StartAsync();
        var payload = await PayloadAsync(manager, Source);
        Assert.NotEqual(payload["id"]!.ToString(), (await manager.PutAsync(Save, payload.ToJsonString())).IsOk()["id"].ToString());
        Assert.Equal(["pets"], manager.Emulator.State.Names("apiProxies", "MyProject"));
    }

    [Fact]
    public async Task Unknown_environments_are_skipped_and_failures_not_mentioned()
    {
        await using var manager = await StartAsync();
        var payload = await PayloadAsync(manager, Source);
        payload.Remove("id");
        var ids = payload["apiProxyDeployList"]!.AsArray().Select(entry => entry!["environmentSettingsId"]!.ToString()).ToList();
        manager.Emulator.FailDeployments("production");
        (await manager.PutAsync($"{Save}?deployEnvironmentIds=unknown,{ids[0]},{ids[1]}", payload.ToJsonString())).IsOk();
        Assert.Null(manager.Emulator.State.DeployedRevision("Target", "pets", "production"));
        Assert.Equal(1, manager.Emulator.State.DeployedRevision("Target", "pets", "staging"));
    }

    [Fact]
    public async Task Deploying_what_was_promoted_needs_the_permission_for_its_type()
    {
        await using var manager = await StartAsync();
        manager.Emulator.AddUser("editor", "x", ["API_MANAGEMENT:MANAGE", "API_MANAGEMENT:DEPLOY_UNDEPLOY"]);
        manager.Token = manager.Emulator.IssueToken("editor");
        (await manager.PutAsync(Save + "?deployEnvironmentIds=x", """{"name":"chat","type":"AI","relativePath":"/chat"}""")).IsRefused("User does not have required permission to deploy/undeploy API Proxy!");
        (await manager.PutAsync(Save + "?deployEnvironmentIds=x", """{"name":"pets","relativePath":"/pets"}""")).IsOk();
        (await manager.PutAsync(Save, """{"name":"chat","type":"AI","relativePath":"/chat"}""")).IsOk();
    }

    [Fact]
    public async Task A_group_is_carried_by_name_and_lists_its_api_proxies()
    {
        await using var manager = await StartAsync();
        const string group = """{"name":"g","description":"d","clientRoute":{"relativePathList":["/g"]}}""";
        Assert.Equal("g", (await manager.PutAsync(Source + "apiProxyGroups/promotion", group)).IsOk()["name"].ToString());
        (await manager.PutAsync(Source + "apiProxyGroups/promotion", group.Replace("\"d\"", "\"e\"", StringComparison.Ordinal))).IsOk();
        Assert.Equal(["e"], (await manager.GetAsync(Source + "apiProxyGroups/")).Column("description"));
        (await manager.PostAsync(Source + "apiProxyGroups/g/apiProxies/pets/")).IsOk();
        await manager.CreateProxyAsync("toys");
        Assert.Equal(["pets"], (await manager.GetAsync(Source + "apiProxyGroups/g/proxies/forpromotion")).IsOk().Column("name"));
        (await manager.PutAsync(Source + "apiProxyGroups/promotion", """{"name":"g"}""")).IsRefused("clientRoute value can not be empty!");
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.AddProject("MyProject");
            options.AddProject("Target");
        });
        await manager.CreateProxyAsync("pets");
        (await manager.PostAsync(Source + "apiProxies/pets/environments/production/")).IsOk();
        return manager;
    }

    private static async Task<JsonObject> PayloadAsync(ManagerUnderTest manager, string project) => (await manager.GetAsync(project + "apiProxies/forpromotion")).IsOk().OnlyItem.AsObject();
}
