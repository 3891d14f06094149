namespace Apinizer.Emulator.Tests;

public sealed class IpGroupTests
{
    private const string Path = ManagerUnderTest.Project + "ipGroups/";

    [Fact]
    public async Task A_group_is_deployed_everywhere_and_read_by_name()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, """{"name":"office","ipList":["10.0.0.1"]}""");
        var created = (await manager.PostAsync(Path, """{"name":"home","description":"Mine"}""")).IsOk();

        Assert.Equal(["production", "staging"], created["deploymentResult"]["detailList"]!.AsArray().Select(result => result!["envName"]!.ToString()));
        Assert.Equal(["home", "office"], (await manager.GetAsync(Path)).IsOk().Column("name"));
        Assert.Equal("""{"name":"home","description":"Mine","ipList":[]}""", (await manager.GetAsync(Path + "home/")).IsOk().OnlyItem.ToJsonString());
        (await manager.PostAsync(Path, """{"name":"home"}""")).IsRefused("An IP Group with same name (home) already exists in project!");
        (await manager.PostAsync(Path, """{"name":" "}""")).IsRefused("name value can not be empty!");
        (await manager.GetAsync(Path + "Home/")).IsRefused("IP Group (Home) is not found!");
    }

    [Fact]
    public async Task An_update_without_addresses_clears_them_and_does_not_rename()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, """{"name":"office","ipList":["10.0.0.1"]}""");

        (await manager.PutAsync(Path + "office/", """{"name":"other","description":"New"}""")).IsOk();

        Assert.Equal("""{"name":"office","description":"New","ipList":[]}""", (await manager.GetAsync(Path)).OnlyItem.ToJsonString());
    }

    [Fact]
    public async Task Addresses_are_added_replaced_and_removed()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, """{"name":"office","ipList":["10.0.0.1"]}""");

        (await manager.PostAsync(Path + "office/ips/", """{"ipList":["10.0.0.2","10.0.0.1"]}""")).IsOk();
        Assert.Equal("""["10.0.0.1","10.0.0.2"]""", await ListAsync());
        (await manager.DeleteAsync(Path + "office/ips/", """{"ipList":["10.0.0.1","10.9.9.9"]}""")).IsOk();
        Assert.Equal("""["10.0.0.2"]""", await ListAsync());
        (await manager.PutAsync(Path + "office/ips/", """{"ipList":["10.0.0.3"]}""")).IsOk();
        Assert.Equal("""["10.0.0.3"]""", await ListAsync());
        (await manager.PutAsync(Path + "office/ips/", """{"ipList":[]}""")).IsRefused("ipList value can not be empty!");
        (await manager.DeleteAsync(Path + "office/")).IsOk();
        (await manager.DeleteAsync(Path + "office/ips/", """{"ipList":["10.0.0.3"]}""")).IsRefused("IP Group (office) is not found!");

        async Task<string> ListAsync() => (await manager.GetAsync(Path + "office/")).OnlyItem["ipList"]!.ToJsonString();
    }
}
