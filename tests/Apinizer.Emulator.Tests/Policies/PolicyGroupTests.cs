using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests.Policies;

public sealed class PolicyGroupTests
{
    private const string Path = ManagerUnderTest.Project + "policyGroups/";
    private const string GlobalPath = ManagerUnderTest.Project + "globalPolicies/";
    private const string Guard = """{"_class":"policy-group","name":"Guard","targetPipeline":"RESPONSE","global":true,"policyList":[{"_class":"ip-black","name":"block","ipList":["10.0.0.1"]},{"_class":"script","name":"note"}]}""";

    [Fact]
    public async Task Reads_show_a_descriptor_only()
    {
        await using var harness = await PolicyHarness.StartAsync();
        var created = (await harness.Manager.PostAsync(Path, Guard)).IsOk().OnlyItem;
        Assert.Equal(["id", "name", "targetPipeline"], created.AsObject().Select(member => member.Key));
        Assert.Equal("RESPONSE", created["targetPipeline"]!.ToString());
        Assert.Equal(created.ToJsonString(), (await harness.Manager.GetAsync(Path + "guard/")).IsOk().OnlyItem.ToJsonString());
        Assert.Equal(["Guard"], (await harness.Manager.GetAsync(Path)).IsOk().Column("name"));
        Assert.Empty((await harness.Manager.GetAsync(GlobalPath)).IsOk()["resultList"].AsArray());
        (await harness.Manager.GetAsync(GlobalPath + "Guard/")).IsRefused("Global policy (name: Guard) was not found!");
        var stored = Stored(harness);
        Assert.Equal(("false", "false", 2), (stored["global"]!.ToString(), stored["active"]!.ToString(), stored["policyList"]!.AsArray().Count));

        await harness.Manager.PostAsync(Path, Guard);
        Assert.Equal(["Guard", "Guard"], (await harness.Manager.GetAsync(Path)).Column("name"));
    }

    [Theory]
    [InlineData("""{"name":"a"}""", "The supplied snapshot is not a policy group.")]
    [InlineData("""{"_class":"ip-black","name":"a"}""", "The supplied snapshot is not a policy group.")]
    [InlineData("""{"_class":"policy-group"}""", "name value can not be empty!")]
    [InlineData("""{"_class":"policy-group","name":"a","targetPipeline":"ALL"}""", "JSON parse error: targetPipeline must be one of REQUEST, RESPONSE, ERROR!")]
    [InlineData("""{"_class":"policy-group","name":"a","policyList":[{"name":"b"}]}""", "Policy snapshot could not be parsed.")]
    [InlineData("""{"_class":"policy-group","name":"a","policyList":{}}""", "JSON parse error: policyList must be an array of objects!")]
    public async Task Snapshots_are_checked(string body, string message)
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.Manager.PostAsync(Path, body)).IsRefused(message);
        Assert.Empty(harness.Manager.Emulator.State.Names("policyGroups", "MyProject"));
    }

    [Fact]
    public async Task An_update_reaches_the_gateways_that_have_the_group_and_nothing_else_goes_with_it()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, Guard);
        harness.Manager.Emulator.EmbedPolicyGroup("MyProject", "pets", "Guard");
        await harness.Manager.PostAsync(PolicyHarness.Proxy + "environments/staging/");
        await harness.Manager.PostAsync(PolicyHarness.Proxy + "environments/production/");
        harness.Manager.Emulator.FailDeployments("production");
        await harness.AddAsync("waiting");

        (await harness.Manager.PutAsync(Path + "guard/", """{"_class":"policy-group","targetPipeline":"RESPONSE","policyList":[{"_class":"ip-black","name":"block","ipList":["10.0.0.2"]}]}""")).IsOk();

        var group = (await harness.ListAsync())["responsePolicyList"]![0]!;
        Assert.Equal(("policy-group", "guard"), (group["type"]!.ToString(), group["name"]!.ToString()));
        Assert.Equal(("policy-black-ip", "10.0.0.2"), (Single(group)["type"]!.ToString(), Single(group)["ipList"]![0]!.ToString()));
        Assert.Equal("10.0.0.2", Single(harness.Running("staging")!["responsePolicyList"]![0]!)["ipList"]![0]!.ToString());
        Assert.Null(harness.Running("staging")!["requestPolicyList"]?.AsArray().FirstOrDefault());
        Assert.Equal("10.0.0.1", harness.Running("production")!["responsePolicyList"]![0]!["policyList"]![0]!["ipList"]![0]!.ToString());

        static JsonNode Single(JsonNode group) => Assert.Single(group["policyList"]!.AsArray())!;
    }

    [Fact]
    public async Task A_name_in_the_body_must_be_that_of_the_path()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, Guard);
        (await harness.Manager.PutAsync(Path + "Guard/", """{"_class":"policy-group","name":"Other"}""")).IsRefused("Policy group name in path (Guard) does not match name in body (Other)!");
        (await harness.Manager.PutAsync(Path + "Other/", Guard)).IsRefused("Policy group (name: Other) was not found!");
        (await harness.Manager.PutAsync(Path + "Guard/", """{"_class":"policy-group"}""")).IsOk();
        Assert.Empty(Stored(harness)["policyList"]!.AsArray());
    }

    [Fact]
    public async Task A_deletion_takes_the_group_out_of_what_runs_and_of_what_is_stored()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, Guard);
        harness.Manager.Emulator.EmbedPolicyGroup("MyProject", "pets", "Guard");
        await harness.Manager.PostAsync(PolicyHarness.Proxy + "environments/staging/");
        harness.Manager.Emulator.FailDeployments("staging");

        var failed = (await harness.Manager.DeleteAsync(Path + "guard/")).IsOk();
        Assert.Equal(("false", "Connection refused"), (failed["deploymentResult"]["success"]!.ToString(), failed["deploymentResult"]["detailList"]![0]!["detail"]!.ToString()));
        Assert.Equal("Guard", await harness.OrderAsync("responsePolicyList"));
        Assert.Single((await harness.Manager.GetAsync(Path)).Column("name"));

        harness.Manager.Emulator.RestoreDeployments("staging");
        var deleted = (await harness.Manager.DeleteAsync(Path + "guard/")).IsOk();
        Assert.Equal("staging", Assert.Single(deleted["deploymentResult"]["detailList"]!.AsArray())!["envName"]!.ToString());
        Assert.Equal("", await harness.OrderAsync("responsePolicyList"));
        Assert.Empty(harness.Running("staging")!["responsePolicyList"]!.AsArray());
        (await harness.Manager.DeleteAsync(Path + "guard/")).IsRefused("Policy group (name: guard) was not found!");
    }

    [Fact]
    public async Task A_group_that_runs_nowhere_is_just_deleted()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, Guard);
        Assert.Equal("""{"status":"SUCCESS","deploymentResult":{"success":true}}""", (await harness.Manager.DeleteAsync(Path + "Guard/")).IsOk().Text);
    }

    [Fact]
    public async Task A_policy_inside_a_group_is_found_by_its_name()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, Guard);
        harness.Manager.Emulator.EmbedPolicyGroup("MyProject", "pets", "Guard");
        harness.Manager.Emulator.EmbedPolicyGroup("MyProject", "pets", "Guard");
        (await harness.AddAsync("BLOCK")).IsRefused("A policy with same name (BLOCK) is already exist in API Proxy!");

        (await harness.DeleteAsync("Block", pipeline: "RESPONSE")).IsOk();

        var groups = (await harness.ListAsync())["responsePolicyList"]!.AsArray();
        Assert.Equal(["note", "note"], groups.Select(group => Assert.Single(group!["policyList"]!.AsArray())!["name"]!.ToString()));
        Assert.Equal(2, Stored(harness)["policyList"]!.AsArray().Count);
    }

    [Fact]
    public async Task An_update_in_the_api_proxy_leaves_what_is_in_the_group()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, Guard);
        harness.Manager.Emulator.EmbedPolicyGroup("MyProject", "pets", "Guard");
        (await harness.UpdateAsync("Guard", """{"type":"policy-group","active":false}""", pipeline: "RESPONSE")).IsOk();
        var group = (await harness.ListAsync())["responsePolicyList"]![0]!;
        Assert.Equal(("false", 2), (group["active"]!.ToString(), group["policyList"]!.AsArray().Count));
        (await harness.Manager.DeleteAsync(Path + "Guard/")).IsOk();
        Assert.Equal("", await harness.OrderAsync("responsePolicyList"));
    }

    [Fact]
    public async Task A_global_policy_in_a_new_group_is_tied_to_that_of_the_project()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(GlobalPath, """{"_class":"ip-black","name":"block","ipList":["10.0.0.1"]}""");
        await harness.Manager.PostAsync(Path, """
            {"_class":"policy-group","name":"Guard","targetPipeline":"REQUEST","policyList":[
              {"_class":"ip-black","name":"BLOCK","global":true,"id":"elsewhere","ipList":["10.0.0.9"]},
              {"_class":"ip-white","name":"allow","global":true,"ipList":["10.0.0.9"]}]}
            """);
        Assert.Equal(["block", "allow"], (await harness.Manager.GetAsync(GlobalPath)).Column("name"));
        Assert.Equal("10.0.0.1", Stored(harness)["policyList"]![0]!["ipList"]![0]!.ToString());

        harness.Manager.Emulator.EmbedPolicyGroup("MyProject", "pets", "Guard");
        (await harness.Manager.PutAsync(GlobalPath + "block/", """{"_class":"ip-black","ipList":["10.0.0.2"]}""")).IsOk();
        (await harness.Manager.DeleteAsync(GlobalPath + "allow/")).IsOk();

        Assert.Equal("10.0.0.2", Assert.Single(Stored(harness)["policyList"]!.AsArray())!["ipList"]![0]!.ToString());
        var inside = Assert.Single((await harness.ListAsync())["requestPolicyList"]![0]!["policyList"]!.AsArray())!;
        Assert.Equal(("policy-black-ip", "10.0.0.2"), (inside["type"]!.ToString(), inside["ipList"]![0]!.ToString()));
    }

    [Fact]
    public async Task An_update_of_a_group_ties_nothing()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, Guard);
        await harness.Manager.PutAsync(Path + "Guard/", """{"_class":"policy-group","policyList":[{"_class":"ip-white","name":"allow","global":true,"id":"elsewhere"}]}""");
        Assert.Empty((await harness.Manager.GetAsync(GlobalPath)).Column("name"));
        Assert.Equal("elsewhere", Stored(harness)["policyList"]![0]!["id"]!.ToString());
    }

    private static JsonObject Stored(PolicyHarness harness) => harness.Manager.Emulator.State.Find("policyGroups", "MyProject", "Guard")!;
}
