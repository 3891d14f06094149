namespace Apinizer.Emulator.Tests;

public sealed class ApiProxyGroupTests
{
    private const string Groups = ManagerUnderTest.Project + "apiProxyGroups/";

    [Fact]
    public async Task A_group_is_created_once_and_updated_by_its_name()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Groups, Group("g", "first"))).IsOk();
        (await manager.PostAsync(Groups, Group("g", "second"))).IsRefused("ApiProxyGroup: (g) is already created! If you want to udate it use update endpoint!");
        (await manager.PutAsync(Groups, Group("g", "third"))).IsOk();
        Assert.Equal("third", (await manager.GetAsync(Groups)).OnlyItem["description"]!.ToString());
        (await manager.PutAsync(Groups, Group("h", ""))).IsRefused("API Proxy Group (h) is not found or user does not have privilege to access it!");
        (await manager.DeleteAsync(Groups + "g/")).IsOk();
        Assert.Empty((await manager.GetAsync(Groups)).Column("name"));
    }

    [Theory]
    [InlineData("""{}""", "name value can not be empty!")]
    [InlineData("""{"name":"g"}""", "clientRoute value can not be empty!")]
    [InlineData("""{"name":"g","clientRoute":{"relativePathList":[]}}""", "clientRoute value needs at least one relativePath!")]
    [InlineData("""{"name":"g","clientRoute":{"relativePathList":[""]}}""", "relativePath value in clientRoute object can not be empty!")]
    [InlineData("""{"name":"g","clientRoute":{"relativePathList":["/g"]},"environmentName":"mars"}""", "Environment (mars) is not found!")]
    public async Task Members_are_checked(string json, string message)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Groups, json)).IsRefused(message);
        Assert.Empty(manager.Emulator.State.Names("apiProxyGroups", "MyProject"));
    }

    [Fact]
    public async Task Adding_and_removing_a_member_twice_is_no_error()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PostAsync(Groups, Group("g", ""))).IsOk();
        (await manager.PostAsync(Groups + "g/apiProxies/pets/")).IsOk();
        (await manager.PostAsync(Groups + "g/apiProxies/pets/")).IsOk();
        Assert.Equal("[\"pets\"]", Members(manager));
        (await manager.PostAsync(Groups + "g/apiProxies/ghost/")).IsRefused("ApiProxy (ghost) is not found or user does not have privilege to access it!");
        (await manager.DeleteAsync(Groups + "g/apiProxies/pets/")).IsOk();
        (await manager.DeleteAsync(Groups + "g/apiProxies/pets/")).IsOk();
        Assert.Equal("[]", Members(manager));
    }

    private static string Members(ManagerUnderTest manager) => manager.Emulator.State.Find("apiProxyGroups", "MyProject", "g")!["apiProxyNameList"]!.ToJsonString();

    private static string Group(string name, string description) => $$"""{"name":"{{name}}","description":"{{description}}","clientRoute":{"relativePathList":["/g"]} }""";
}
