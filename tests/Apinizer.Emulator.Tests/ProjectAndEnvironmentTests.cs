namespace Apinizer.Emulator.Tests;

public sealed class ProjectAndEnvironmentTests
{
    [Fact]
    public async Task Without_configuration_there_are_a_project_two_environments_and_an_administrator()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        Assert.Equal(["MyProject"], (await manager.GetAsync("/apiops/projects/")).IsOk().Column("name"));
        var environments = (await manager.GetAsync("/apiops/environments/")).IsOk();
        Assert.Equal(["production", "staging"], environments.Column("name"));
        Assert.Equal(["PRODUCTION", "SANDBOX"], environments.Column("type"));
        Assert.Equal(2, environments["resultCount"].GetValue<int>());
        (await manager.LogInAsync("admin", "admin")).IsOk();
    }

    [Fact]
    public async Task What_is_configured_replaces_the_defaults()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.AddProject("Shop");
            options.AddEnvironment("test");
            options.AddUser("root", "toor");
        });
        manager.Emulator.AddEnvironment("live");
        Assert.Equal(["Shop"], manager.Emulator.State.Projects);
        Assert.Equal(["test", "live"], (await manager.GetAsync("/apiops/projects/Shop/environments/")).IsOk().Column("name"));
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await manager.LogInAsync("admin", "admin")).Status);
    }

    [Fact]
    public async Task Emulators_in_one_process_share_nothing()
    {
        await using var one = await ManagerUnderTest.StartAsync();
        await using var other = await ManagerUnderTest.StartAsync();
        (await one.CreateCredentialAsync("alice")).IsOk();
        Assert.Empty((await other.GetAsync(ManagerUnderTest.Project + "credentials/")).IsOk().Column("username"));
        other.Token = one.Token;
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await other.GetAsync("/apiops/projects/")).Status);
    }
}
