namespace Apinizer.Emulator.Tests;

public sealed class CredentialTests
{
    private const string Path = ManagerUnderTest.Project + "credentials/";

    [Fact]
    public async Task A_credential_is_deployed_everywhere_and_its_password_is_never_read()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var created = (await manager.CreateCredentialAsync("alice")).IsOk();
        Assert.Equal("SUCCESS", created["status"].ToString());
        Assert.Equal(["production", "staging"], created["deploymentResult"]["environmentResults"]!.AsArray().Select(result => result!["environmentName"]!.ToString()));

        var read = (await manager.GetAsync(Path)).IsOk().OnlyItem;
        Assert.Equal("alice", read["username"]!.ToString());
        Assert.True(read["enabled"]!.GetValue<bool>());
        Assert.Null(read["password"]);
        Assert.Equal("s3cret", manager.Emulator.State.Find("credentials", "MyProject", "alice")!["password"]!.ToString());
    }

    [Theory]
    [InlineData("""{"password":"b","fullName":"c","email":"d"}""", "Credential username can not be empty!")]
    [InlineData("""{"username":"a","password":" ","fullName":"c","email":"d"}""", "Credential password can not be empty!")]
    [InlineData("""{"username":"a","password":"b","fullName":null,"email":"d"}""", "Credential full name can not be empty!")]
    [InlineData("""{"username":"a","password":"b","fullName":"c"}""", "Credential email can not be empty!")]
    [InlineData("""{"username":"a","password":"b","fullName":"c","email":"d","enabled":"yes"}""", "JSON parse error: enabled must be a boolean!")]
    [InlineData("""{"username":"a","password":"b","fullName":"c","email":"d","expireDate":"tomorrow"}""", "JSON parse error: expireDate must be a time in ISO 8601!")]
    [InlineData("""{"username":"a","password":"b","fullName":"c","email":"d","metadata":[{"key":1}]}""", "JSON parse error: metadata[].key must be a string!")]
    public async Task Members_are_checked(string json, string message)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path, json)).IsRefused(message);
        Assert.Empty(manager.Emulator.State.Names("credentials", "MyProject"));
    }

    [Fact]
    public async Task Usernames_are_unique_in_all_projects()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.AddProject("MyProject");
            options.AddProject("Other");
        });
        (await manager.CreateCredentialAsync("alice")).IsOk();
        var twice = await manager.CreateCredentialAsync("alice", "Other");
        Assert.StartsWith("This username is already used by another credential.", twice["resultMessage"].ToString(), StringComparison.Ordinal);
        (await manager.CreateCredentialAsync("Alice", "Other")).IsOk();

        // Other projects do not see it all the same.
        (await manager.DeleteAsync("/apiops/projects/Other/credentials/alice/")).IsRefused("Credential (username: alice) was not found!");
    }

    [Fact]
    public async Task An_update_replaces_everything_but_the_granted_access()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PostAsync(Path, """{"username":"a","password":"b","fullName":"c","email":"d","description":"old","ipList":["10.0.0.1"]}""")).IsOk();
        (await manager.PutAsync(Path + "a/access/", """{"credentialAccessList":[{"name":"pets","type":"API_PROXY"}]}""")).IsOk();
        (await manager.PutAsync(Path, """{"username":"a","password":"new","fullName":"New","email":"d"}""")).IsOk();

        var read = (await manager.GetAsync(Path)).OnlyItem;
        Assert.Equal("New", read["fullName"]!.ToString());
        Assert.Null(read["description"]);
        Assert.Empty(read["ipList"]!.AsArray());
        Assert.Equal(["pets"], (await manager.GetAsync(Path + "a/access/")).Column("name"));
        (await manager.PutAsync(Path, ManagerUnderTest.Credential("nobody"))).IsRefused("Credential (username: nobody) was not found!");
    }

    [Fact]
    public async Task Secret_metadata_is_written_only()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path, """
            {"username":"a","password":"b","fullName":"c","email":"d","metadata":[{"key":"k","value":"hidden","secret":true},{"key":"o","value":"open"}]}
            """)).IsOk();
        var metadata = (await manager.GetAsync(Path)).OnlyItem["metadata"]!.AsArray();
        Assert.Null(metadata[0]!["value"]);
        Assert.Equal("open", metadata[1]!["value"]!.ToString());
    }

    [Fact]
    public async Task The_password_can_be_changed_alone()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateCredentialAsync("alice");
        (await manager.PatchAsync(Path + "alice/", """{"password":"changed","fullName":"ignored"}""")).IsOk();
        var stored = manager.Emulator.State.Find("credentials", "MyProject", "alice")!;
        Assert.Equal("changed", stored["password"]!.ToString());
        Assert.Equal("Full Name", stored["fullName"]!.ToString());
        (await manager.PatchAsync(Path + "alice/", """{"password":""}""")).IsRefused("Credential password can not be empty!");
    }

    [Fact]
    public async Task A_failed_deployment_does_not_prevent_the_change()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.FailDeployments("staging", "No route to host");
        var result = (await manager.CreateCredentialAsync("alice")).IsOk()["deploymentResult"];
        Assert.False(result["success"]!.GetValue<bool>());
        var byName = result["environmentResults"]!.AsArray().ToDictionary(entry => entry!["environmentName"]!.ToString(), entry => entry!);
        Assert.True(byName["production"]["success"]!.GetValue<bool>());
        Assert.Equal("No route to host", byName["staging"]["message"]!.ToString());
        Assert.Equal(["alice"], manager.Emulator.State.Names("credentials", "MyProject"));

        manager.Emulator.RestoreDeployments("staging");
        var deleted = (await manager.DeleteAsync(Path + "alice/")).IsOk()["deploymentResult"];
        Assert.True(deleted["success"]!.GetValue<bool>());
        Assert.All(deleted["detailList"]!.AsArray(), pod => Assert.NotNull(pod!["podName"]));
    }

    [Fact]
    public async Task Of_simultaneous_creations_of_one_name_exactly_one_succeeds()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var replies = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => manager.CreateCredentialAsync("alice")));
        Assert.Single(replies, reply => reply.Status == System.Net.HttpStatusCode.OK);
        Assert.Single(manager.Emulator.State.Names("credentials", "MyProject"));
    }
}
