namespace Apinizer.Emulator.Tests.Policies;

public sealed class PolicyDeploymentTests
{
    private const string ToBoth = """{"operationMetadata":{"targetScope":"ALL","targetPipeline":"REQUEST","deployTargetEnvironmentNameList":["production","staging"]}""";

    [Fact]
    public async Task A_body_that_says_nothing_asks_to_deploy_but_not_where()
    {
        await using var harness = await PolicyHarness.StartAsync();
        var added = await harness.Manager.PostAsync(PolicyHarness.Path + "a/", $$"""{"operationMetadata":{"targetScope":"ALL","targetPipeline":"REQUEST"},"policy":{{PolicyHarness.Script()}}}""");
        Assert.Equal("""{"status":"SUCCESS","deploymentResult":null}""", added.IsOk().Text);
        Assert.Equal("""{"status":"SUCCESS"}""", (await harness.AddAsync("b")).IsOk().Text);
        Assert.Null(harness.Running("production"));
    }

    [Fact]
    public async Task Where_it_is_asked_for_the_policy_is_deployed()
    {
        await using var harness = await PolicyHarness.StartAsync();
        var added = (await harness.Manager.PostAsync(PolicyHarness.Path + "a/", ToBoth + $$""","policy":{{PolicyHarness.Script("v1")}}}""")).IsOk();
        Assert.Equal(
            """{"success":true,"deploymentResults":[{"environmentName":"production","success":true,"message":"Deployment successful"},{"environmentName":"staging","success":true,"message":"Deployment successful"}]}""",
            added["deploymentResult"].ToJsonString());
        (await harness.UpdateAsync("a", PolicyHarness.Script("v2"))).IsOk();
        Assert.Equal("v1", harness.Running("production")!["requestPolicyList"]![0]!["scriptBody"]!.ToString());
        Assert.True((bool)(await harness.Manager.GetAsync(PolicyHarness.Proxy + "environments/staging/deploy-status/")).OnlyItem["redeployRequired"]!);

        var deleted = (await harness.Manager.DeleteAsync(PolicyHarness.Path + "a/", ToBoth + "}")).IsOk();
        Assert.Equal("worker-production-1", deleted["deploymentResult"]["detailList"]![0]!["podName"]!.ToString());
        Assert.Empty(harness.Running("staging")!["requestPolicyList"]!.AsArray());
    }

    [Fact]
    public async Task A_gateway_that_refuses_keeps_what_it_runs_and_the_policy_is_saved()
    {
        await using var harness = await PolicyHarness.StartAsync();
        harness.Manager.Emulator.FailDeployments("staging");
        var added = (await harness.Manager.PostAsync(PolicyHarness.Path + "a/", ToBoth + $$""","policy":{{PolicyHarness.Script()}}}""")).IsOk();
        Assert.Equal("false", added["deploymentResult"]["success"]!.ToString());
        Assert.Null(harness.Running("staging"));
        Assert.NotNull(harness.Running("production"));
        Assert.Equal("a", await harness.OrderAsync());
    }

    [Fact]
    public async Task An_unknown_environment_refuses_everything()
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.AddAsync("a", more: ",\"deploy\":true,\"deployTargetEnvironmentNameList\":[\"nowhere\"]"))
            .IsRefused("Environment (nowhere) is not found or user does not have privilege to access it!");
        Assert.Equal("", await harness.OrderAsync());
    }

    [Fact]
    public async Task Some_pages_show_another_answer()
    {
        await using var harness = await PolicyHarness.StartAsync();
        const string Policy = """{"type":"policy-group"}""";
        Assert.Equal("""{"status":"SUCCESS","resultList":null,"resultCount":null,"deploymentResult":null}""", (await harness.AddAsync("a", Policy, ",\"deploy\":true")).IsOk().Text);
        var added = (await harness.AddAsync("b", Policy, ",\"deploy\":true,\"deployTargetEnvironmentNameList\":[\"staging\"]")).IsOk();
        Assert.Equal(("staging", "true"), (added["deploymentResult"]["envName"]!.ToString(), added["deploymentResult"]["success"]!.ToString()));
    }
}
