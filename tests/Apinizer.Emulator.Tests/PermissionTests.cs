namespace Apinizer.Emulator.Tests;

public sealed class PermissionTests
{
    private const string Denied = "User does not have required permission for this operation!";

    [Fact]
    public async Task A_user_may_do_only_what_the_permissions_say()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        manager.Emulator.AddUser("viewer", "x", ["API_MANAGEMENT:VIEW"]);
        manager.Token = manager.Emulator.IssueToken("viewer");

        (await manager.GetAsync(ManagerUnderTest.Project + "apiProxies/pets/")).IsOk();
        (await manager.GetAsync(ManagerUnderTest.Project + "credentials/")).IsOk();
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxies/pets/environments/production/")).IsRefused(Denied);
        (await manager.GetAsync(ManagerUnderTest.Project + "apiProxies/pets/export/")).IsRefused(Denied);
        (await manager.CreateCredentialAsync("alice")).IsRefused(Denied);
        Assert.Empty(manager.Emulator.State.Names("credentials", "MyProject"));
    }

    [Fact]
    public async Task Deploying_along_with_a_change_needs_the_permission_to_deploy()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        manager.Emulator.AddUser("editor", "x", ["API_MANAGEMENT:MANAGE"]);
        manager.Token = manager.Emulator.IssueToken("editor");
        const string keys = ManagerUnderTest.Project + "apiProxies/pets/settings/keys/";

        (await manager.PatchAsync(keys, """{"publicKey":"a"}""")).IsOk();
        (await manager.PatchAsync(keys, """{"publicKey":"b","deploy":true,"deployTargetEnvironmentNameList":["production"]}"""))
            .IsRefused("User does not have required permission to deploy/undeploy API Proxy!");
        Assert.Equal("a", manager.Emulator.State.Find("apiProxies", "MyProject", "pets")!["publicKey"]!.ToString());
    }

    [Fact]
    public async Task Projects_without_membership_look_like_projects_that_do_not_exist()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.AddProject("Mine");
            options.AddProject("Theirs");
            options.AddUser("me", "x", ["IDENTITY:MANAGE", "IDENTITY:DEPLOY_UNDEPLOY"], ["Mine"]);
        });

        Assert.Equal(["Mine"], (await manager.GetAsync("/apiops/projects/")).IsOk().Column("name"));
        (await manager.GetAsync("/apiops/projects/Mine/credentials/")).IsOk();
        (await manager.GetAsync("/apiops/projects/Theirs/credentials/")).IsRefused("Project (Theirs) is not found or user does not have privilege to access it!");
        (await manager.GetAsync("/apiops/projects/mine/credentials/")).IsRefused("Project (mine) is not found or user does not have privilege to access it!");
    }

    [Fact]
    public async Task A_user_without_any_permission_sees_no_project()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.AddUser("guest", "x", []);
        manager.Token = manager.Emulator.IssueToken("guest");
        Assert.Empty((await manager.GetAsync("/apiops/projects/")).IsOk().Column("name"));
    }

    [Theory]
    [InlineData("ADMIN")]
    [InlineData("sysAdmin")]
    public async Task The_settings_of_the_installation_are_for_administrators(string role)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.AddUser("other", "x", ["GLOBAL_SETTINGS:MANAGE", "sysAnalyzer"]);
        manager.Emulator.AddUser("admin", "x", [role]);
        manager.Token = manager.Emulator.IssueToken("other");
        (await manager.GetAsync("/apiops/settings/geolocation/")).IsRefused("Unauthorized! Only users with ADMIN role can access this resource!");
        manager.Token = manager.Emulator.IssueToken("admin");
        (await manager.GetAsync("/apiops/settings/geolocation/")).IsOk();
    }

    [Theory]
    [InlineData("sysAdmin")]
    [InlineData("sysAnalyzer")]
    public async Task Reports_are_for_administrators_and_analyzers_and_refuse_others_with_another_status(string role)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.AddUser("other", "x", ["API_MANAGEMENT:MANAGE", "ADMIN"]);
        manager.Emulator.AddUser("reader", "x", [role]);
        manager.Token = manager.Emulator.IssueToken("other");
        (await manager.GetAsync("/apiops/reports/api-proxies")).IsRefused("Unauthorized API Access!", System.Net.HttpStatusCode.Unauthorized);
        manager.Token = manager.Emulator.IssueToken("reader");
        (await manager.GetAsync("/apiops/reports/api-proxies")).IsOk();
    }
}
