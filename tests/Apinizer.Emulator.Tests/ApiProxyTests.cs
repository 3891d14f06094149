using System.Net;

namespace Apinizer.Emulator.Tests;

public sealed class ApiProxyTests
{
    private const string Proxies = ManagerUnderTest.Project + "apiProxies/";

    [Fact]
    public async Task Creation_from_a_url_answers_with_its_own_shape_of_result()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var saved = (await manager.PostAsync(Proxies + "url/", """{"apiProxyName":"a","apiProxyCreationType":"REVERSE_PROXY"}""")).IsOk();
        Assert.Equal("""{"status":"SUCCESS","resultList":null,"resultCount":null,"deploymentResult":null}""", saved.Text);

        var deployed = (await manager.PostAsync(Proxies + "url/", """
            {"apiProxyName":"b","apiProxyCreationType":"REVERSE_PROXY","deploy":true,"deployTargetEnvironmentNameList":["staging"]}
            """)).IsOk();
        Assert.Equal("staging", deployed["deploymentResult"]["envName"]!.ToString());
        Assert.True(deployed["deploymentResult"]["success"]!.GetValue<bool>());
        Assert.Equal(1, manager.Emulator.State.DeployedRevision("MyProject", "b", "staging"));

        // Asked to deploy, but nowhere: that is not an error either.
        var nowhere = (await manager.PostAsync(Proxies + "url/", """{"apiProxyName":"c","apiProxyCreationType":"EMPTY_API","deploy":true}""")).IsOk();
        Assert.Null(nowhere.Json["deploymentResult"]);
        Assert.Equal(["a", "b", "c"], (await manager.GetAsync(Proxies)).Column("name"));
    }

    [Theory]
    [InlineData("""{"apiProxyCreationType":"EMPTY_API"}""", "apiProxyName value can not be empty!")]
    [InlineData("""{"apiProxyName":"a"}""", "apiProxyCreationType value can not be empty!")]
    [InlineData("""{"apiProxyName":"a","apiProxyCreationType":"OPEN_API"}""", "specUrl value can not be empty!")]
    [InlineData("""{"apiProxyName":"a","apiProxyCreationType":"OPEN_API","specUrl":"not a url"}""", "Specification URL (not a url) is not valid!")]
    [InlineData("""{"apiProxyName":"a","apiProxyCreationType":"EMPTY_API","clientRoute":{}}""", "clientRoute value needs at least one relativePath!")]
    [InlineData("""{"apiProxyName":"pets","apiProxyCreationType":"EMPTY_API"}""", "ApiProxy (name: pets) is already exist!")]
    [InlineData("""{"apiProxyName":"a","apiProxyCreationType":"EMPTY_API","reParse":true}""", "ApiProxy (name: a) can not be reparsed because it is not exist. First create it!")]
    [InlineData("""{"apiProxyName":"a","apiProxyCreationType":"EMPTY_API","deploy":true,"deployTargetEnvironmentNameList":["production","mars"]}""", "Environment (mars) is not found or user does not have privilege to access it!")]
    public async Task Creation_is_refused_as_a_whole(string json, string message)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PostAsync(Proxies + "url/", json)).IsRefused(message);
        Assert.Equal(["pets"], manager.Emulator.State.Names("apiProxies", "MyProject"));
    }

    [Fact]
    public async Task Names_are_unique_in_their_project_only_and_case_sensitive()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.AddProject("MyProject");
            options.AddProject("Other");
        });
        await manager.CreateProxyAsync("pets");
        await manager.CreateProxyAsync("Pets");
        await manager.CreateProxyAsync("pets", "Other");
        (await manager.DeleteAsync("/apiops/projects/Other/apiProxies/pets/")).IsOk();
        Assert.Equal(["Pets", "pets"], (await manager.GetAsync(Proxies)).Column("name"));
    }

    [Fact]
    public async Task An_update_keeps_what_it_leaves_out_and_the_endpoints_that_remain()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.AddSpecification("https://specs.example.com/pets.json", """{"openapi":"3.0.0","paths":{"/pets":{"get":{},"post":{}}}}""");
            options.AddSpecification("https://specs.example.com/v2.json", """{"openapi":"3.0.0","paths":{"/pets":{"get":{}},"/toys":{"get":{}}}}""");
        });
        await manager.CreateProxyAsync("pets");
        var before = (await manager.GetAsync(Proxies + "pets/")).OnlyItem["endpointList"]!.AsArray();
        (await manager.PutAsync(Proxies + "url/", """{"apiProxyName":"pets","apiProxyCreationType":"OPEN_API","specUrl":"https://specs.example.com/v2.json","apiProxyDescription":""}""")).IsOk();

        var after = (await manager.GetAsync(Proxies + "pets/")).OnlyItem;
        Assert.Equal("/pets", after["clientRoute"]!["relativePathList"]![0]!.ToString());
        Assert.Equal(["/pets GET", "/toys GET"], after["endpointList"]!.AsArray().Select(endpoint => $"{endpoint!["endpoint"]} {endpoint["httpMethod"]}"));
        Assert.Equal(before[0]!["id"]!.ToString(), after["endpointList"]![0]!["id"]!.ToString());
    }

    [Fact]
    public async Task An_update_needs_an_api_proxy_of_the_same_type()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PutAsync(Proxies + "url/", """{"apiProxyName":"pets","apiProxyCreationType":"REVERSE_PROXY"}"""))
            .IsRefused("ApiProxy (name: pets) can not be reparsed because it is not exist. First create it!");
        await manager.CreateProxyAsync("pets");
        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PutAsync(Proxies + "url/", """{"apiProxyName":"pets","apiProxyCreationType":"REVERSE_PROXY"}""")).Status);
    }

    [Fact]
    public async Task Policies_are_shown_on_demand()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        Assert.False((await manager.GetAsync(Proxies + "pets/")).OnlyItem["endpointList"]![0]!.AsObject().ContainsKey("requestPolicyList"));
        Assert.True((await manager.GetAsync(Proxies + "pets/?withPolicies=true")).OnlyItem["endpointList"]![0]!.AsObject().ContainsKey("requestPolicyList"));
        (await manager.GetAsync(Proxies + "ghost/")).IsRefused("ApiProxy (name: ghost) was not found!");
    }

    [Fact]
    public async Task Invoke_info_lists_every_environment()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PostAsync(Proxies + "pets/environments/staging/")).IsOk();
        var info = (await manager.GetAsync(Proxies + "pets/invoke-info/")).IsOk();
        Assert.Equal(["production", "staging"], info.Column("environmentName"));
        Assert.Equal(["false", "true"], info.Column("deployed"));
        Assert.Equal("/apigateway/pets", info["resultList"][0]!["fullPaths"]![0]!.ToString());
    }

    [Fact]
    public async Task Deletion_stands_even_if_undeployment_fails()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        manager.Emulator.FailDeployments("production");
        var reply = (await manager.DeleteAsync(Proxies + "pets/")).IsOk();
        Assert.True(reply["success"].GetValue<bool>());
        Assert.False(reply["deploymentResult"]["success"]!.GetValue<bool>());
        (await manager.DeleteAsync(Proxies + "pets/")).IsRefused("Api Proxy (pets) is not found!");
    }

    [Fact]
    public async Task Keys_are_stored_and_never_read()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PatchAsync(Proxies + "pets/settings/keys/", """{"publicKey":"pub-1","secretKey":"sec-1"}""")).IsOk();
        (await manager.PatchAsync(Proxies + "pets/settings/keys/", """{"secretKey":"sec-2"}""")).IsOk();
        var stored = manager.Emulator.State.Find("apiProxies", "MyProject", "pets")!;
        Assert.Equal(("pub-1", "sec-2"), (stored["publicKey"]!.ToString(), stored["secretKey"]!.ToString()));
        Assert.DoesNotContain("pub-1", (await manager.GetAsync(Proxies + "pets/")).Text, StringComparison.Ordinal);

        (await manager.PatchAsync(Proxies + "pets/settings/keys/", "{}")).IsRefused("At least one key (publicKey or secretKey) must be provided");
        (await manager.PatchAsync(Proxies + "pets/settings/keys/", """{"publicKey":" "}""")).IsRefused("publicKey can not be blank!");
    }
}
