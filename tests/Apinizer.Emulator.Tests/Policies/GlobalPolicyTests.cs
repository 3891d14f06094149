using System.Net;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests.Policies;

public sealed class GlobalPolicyTests
{
    private const string Path = ManagerUnderTest.Project + "globalPolicies/";
    private const string Tokens = """{"_class":"policy-ws-security-username","name":"Tokens","username":"u","password":"hush","id":"mine","global":false}""";

    [Fact]
    public async Task Reads_show_a_descriptor_only()
    {
        await using var harness = await PolicyHarness.StartAsync();
        var created = (await harness.Manager.PostAsync(Path, Tokens)).IsOk().OnlyItem;
        Assert.Equal(["id", "name", "policyType", "policyTypeLabel"], created.AsObject().Select(member => member.Key));
        Assert.Equal(("Tokens", "policy-ws-security-username"), (created["name"]!.ToString(), created["policyTypeLabel"]!.ToString()));
        Assert.NotEqual("mine", created["id"]!.ToString());
        Assert.Equal(created.ToJsonString(), (await harness.Manager.GetAsync(Path + "tokens/")).IsOk().OnlyItem.ToJsonString());
        Assert.Equal(created.ToJsonString(), (await harness.Manager.GetAsync(Path)).IsOk().OnlyItem.ToJsonString());
        (await harness.Manager.GetAsync(Path + "none/")).IsRefused("Global policy (name: none) was not found!");

        var stored = Stored(harness, "Tokens");
        Assert.Equal(("hush", "false"), (stored["password"]!.ToString(), stored["active"]!.ToString()));
        Assert.False(stored.ContainsKey("global"));
    }

    [Theory]
    [InlineData("""{"name":"a"}""", "Policy snapshot could not be parsed.")]
    [InlineData("""{"_class":"policy-group","name":"a"}""", "Policy snapshot could not be parsed.")]
    [InlineData("""{"_class":"policy-auth-jwt","name":"a"}""", "Policy snapshot could not be parsed.")]
    [InlineData("""{"_class":"jwt-auth"}""", "name value can not be empty!")]
    [InlineData("""{"_class":"jwt-auth","name":" "}""", "name value can not be empty!")]
    [InlineData("""{"_class":"jwt-auth","name":"a","active":"yes"}""", "JSON parse error: active must be a boolean!")]
    [InlineData("[]", "JSON parse error: the body must be an object!")]
    public async Task Snapshots_are_checked(string body, string message)
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.Manager.PostAsync(Path, body)).IsRefused(message);
        Assert.Empty(harness.Manager.Emulator.State.Names("globalPolicies", "MyProject"));
    }

    [Fact]
    public async Task Classes_of_former_times_are_known()
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.Manager.PostAsync(Path, """{"_class":"ai-mcp-tool-call","name":"a"}""")).IsOk();
        Assert.Equal(["ai-mcp-call-llm"], (await harness.Manager.GetAsync(Path)).Column("policyType"));
    }

    [Fact]
    public async Task The_same_name_makes_a_second_policy()
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.Manager.PostAsync(Path, Tokens)).IsOk();
        (await harness.Manager.PostAsync(Path, Tokens)).IsOk();
        Assert.Equal(["Tokens", "Tokens"], (await harness.Manager.GetAsync(Path)).Column("name"));
    }

    [Fact]
    public async Task An_update_replaces_everything_but_name_and_type()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, Tokens);
        (await harness.Manager.PutAsync(Path + "Tokens/", """{"_class":"jwt-auth","name":"Tokens"}""")).IsRefused("Policy type in body does not match the existing policy's type.");
        (await harness.Manager.PutAsync(Path + "Tokens/", """{"_class":"policy-ws-security-username","name":"Others"}"""))
            .IsRefused("Global policy name in path (Tokens) does not match name in body (Others)!");
        (await harness.Manager.PutAsync(Path + "none/", Tokens)).IsRefused("Global policy (name: none) was not found!");

        (await harness.Manager.PutAsync(Path + "tokens/", """{"_class":"policy-ws-security-username","name":"TOKENS","password":""}""")).IsOk();
        var stored = Stored(harness, "TOKENS");
        Assert.Equal(("", null), (stored["password"]!.ToString(), stored["username"]));
        (await harness.Manager.PutAsync(Path + "tokens/", """{"_class":"policy-ws-security-username"}""")).IsOk();
        Assert.Equal(["tokens"], (await harness.Manager.GetAsync(Path)).Column("name"));
    }

    [Fact]
    public async Task An_update_reaches_every_copy_and_waits_for_a_deployment()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, """{"_class":"ip-black","name":"block","ipList":["10.0.0.1"]}""");
        await harness.AddAsync("first");
        harness.Manager.Emulator.EmbedGlobalPolicy("MyProject", "pets", "block");
        Assert.Equal("first block", await harness.OrderAsync());
        await harness.Manager.PostAsync(PolicyHarness.Proxy + "environments/staging/");

        (await harness.Manager.PutAsync(Path + "block/", """{"_class":"ip-black","name":"block","ipList":["10.0.0.2"]}""")).IsOk();

        var copy = (await harness.ListAsync())["requestPolicyList"]![1]!.AsObject();
        Assert.Equal(("policy-black-ip", "10.0.0.2"), (copy["type"]!.ToString(), copy["ipList"]![0]!.ToString()));
        Assert.False(copy.ContainsKey("id") || copy.ContainsKey("global") || copy.ContainsKey("_class"));
        Assert.Equal("10.0.0.1", harness.Running("staging")!["requestPolicyList"]![1]!["ipList"]![0]!.ToString());
        Assert.True((bool)(await harness.Manager.GetAsync(PolicyHarness.Proxy + "environments/staging/deploy-status/")).OnlyItem["redeployRequired"]!);
    }

    [Fact]
    public async Task A_policy_of_the_api_proxy_is_no_copy_even_with_the_same_name()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("block", """{"type":"policy-black-ip","ipList":["10.0.0.1"]}""");
        await harness.Manager.PostAsync(Path, """{"_class":"ip-black","name":"block","ipList":["10.0.0.2"]}""");
        (await harness.Manager.PutAsync(Path + "block/", """{"_class":"ip-black","ipList":["10.0.0.3"]}""")).IsOk();
        (await harness.Manager.DeleteAsync(Path + "block/")).IsOk();
        Assert.Equal("10.0.0.1", (await harness.ListAsync())["requestPolicyList"]![0]!["ipList"]![0]!.ToString());
    }

    [Fact]
    public async Task A_copy_that_is_updated_in_the_api_proxy_is_a_copy_no_more()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, """{"_class":"ip-black","name":"block","ipList":["10.0.0.1"]}""");
        harness.Manager.Emulator.EmbedGlobalPolicy("MyProject", "pets", "block");
        (await harness.UpdateAsync("block", """{"type":"policy-black-ip","ipList":["10.0.0.2"]}""")).IsOk();
        (await harness.Manager.DeleteAsync(Path + "block/")).IsOk();
        Assert.Equal("10.0.0.2", (await harness.ListAsync())["requestPolicyList"]![0]!["ipList"]![0]!.ToString());
    }

    [Fact]
    public async Task A_deletion_takes_every_copy_with_it()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, """{"_class":"ip-black","name":"block","ipList":["10.0.0.1"]}""");
        harness.Manager.Emulator.EmbedGlobalPolicy("MyProject", "pets", "block");
        harness.Manager.Emulator.EmbedGlobalPolicy("MyProject", "pets", "BLOCK", "ERROR");
        (await harness.Manager.PostAsync(PolicyHarness.Proxy + "environments/staging/")).IsOk();

        Assert.Equal("""{"status":"SUCCESS","deploymentResult":{"success":true}}""", (await harness.Manager.DeleteAsync(Path + "block/")).IsOk().Text);

        Assert.Equal(("", ""), (await harness.OrderAsync(), await harness.OrderAsync("errorPolicyList")));
        Assert.Single(harness.Running("staging")!["requestPolicyList"]!.AsArray());
        (await harness.Manager.DeleteAsync(Path + "block/")).IsRefused("Global policy (name: block) was not found!");
    }

    [Fact]
    public async Task Copies_in_a_package_are_tied_to_what_the_other_project_has()
    {
        await using var harness = await PolicyHarness.StartAsync(options => { options.AddProject("MyProject"); options.AddProject("Other"); });
        await harness.Manager.PostAsync(Path, """{"_class":"ip-black","name":"block","ipList":["10.0.0.1"]}""");
        await harness.Manager.PostAsync(Path, """{"_class":"ip-white","name":"allow","ipList":["10.0.0.1"]}""");
        harness.Manager.Emulator.EmbedGlobalPolicy("MyProject", "pets", "block");
        harness.Manager.Emulator.EmbedGlobalPolicy("MyProject", "pets", "allow");
        const string Other = "/apiops/projects/Other/";
        await harness.Manager.PostAsync(Other + "globalPolicies/", """{"_class":"ip-black","name":"BLOCK","ipList":["10.0.0.9"]}""");

        var package = await harness.Manager.GetAsync(PolicyHarness.Proxy + "export/");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(package.Body), "apiProxyExportFile", "pets.zip" } };
        (await harness.Manager.SendAsync(HttpMethod.Post, Other + "apiProxies/import/", form)).IsOk();

        Assert.Equal(["BLOCK", "allow"], (await harness.Manager.GetAsync(Other + "globalPolicies/")).Column("name"));
        Assert.Equal("10.0.0.9", harness.Manager.Emulator.State.Find("apiProxies", "Other", "pets")!["requestPolicyList"]![0]!["ipList"]![0]!.ToString());
        await harness.Manager.DeleteAsync(Other + "globalPolicies/allow/");
        Assert.Single(harness.Manager.Emulator.State.Find("apiProxies", "Other", "pets")!["requestPolicyList"]!.AsArray());
        Assert.Equal("block allow", await harness.OrderAsync());
    }

    [Fact]
    public async Task Embedding_needs_what_is_there()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.Manager.PostAsync(Path, Tokens);
        Assert.Throws<ArgumentException>(() => harness.Manager.Emulator.EmbedGlobalPolicy("MyProject", "none", "Tokens"));
        Assert.Throws<ArgumentException>(() => harness.Manager.Emulator.EmbedGlobalPolicy("MyProject", "pets", "none"));
        Assert.Throws<ArgumentException>(() => harness.Manager.Emulator.EmbedPolicyGroup("MyProject", "pets", "Tokens"));
    }

    [Fact]
    public async Task Reading_and_writing_are_permissions_apart()
    {
        await using var harness = await PolicyHarness.StartAsync();
        harness.Manager.Emulator.AddUser("reader", "pw", ["API_MANAGEMENT:VIEW"]);
        harness.Manager.Token = harness.Manager.Emulator.IssueToken("reader");
        (await harness.Manager.GetAsync(Path)).IsOk();
        Assert.Equal(HttpStatusCode.BadRequest, (await harness.Manager.PostAsync(Path, Tokens)).Status);
    }

    private static JsonObject Stored(PolicyHarness harness, string name) => harness.Manager.Emulator.State.Find("globalPolicies", "MyProject", name)!;
}
