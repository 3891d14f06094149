namespace Apinizer.Emulator.Tests;

public sealed class CredentialAccessTests
{
    private const string Path = ManagerUnderTest.Project + "credentials/alice/access/";

    [Fact]
    public async Task Access_is_granted_once_and_a_duplicate_refuses_the_whole_list()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Path, Access("pets"))).IsOk();
        (await manager.PutAsync(Path, Access("orders", "pets"))).IsRefused("Credential (username:alice) has already access to API Proxy (name:pets)!");
        Assert.Equal(["pets"], (await manager.GetAsync(Path)).IsOk().Column("name"));
    }

    [Fact]
    public async Task Access_to_what_does_not_exist_is_refused()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Path, Access("ghost"))).IsRefused("API Proxy (name:ghost) is not found or user does not have privilege to access it!");
        (await manager.PutAsync(Path, """{"credentialAccessList":[{"name":"","type":"API_PROXY"}]}""")).IsRefused("Credential access object name can not be empty!");
        (await manager.PutAsync(Path, """{"credentialAccessList":[{"name":"pets"}]}""")).IsRefused("Credential access object type can not be empty!");
        (await manager.GetAsync(ManagerUnderTest.Project + "credentials/bob/access/")).IsRefused("Credential (username: bob) was not found!");
    }

    [Fact]
    public async Task Revoking_what_was_never_granted_succeeds()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Path, Access("pets"))).IsOk();
        (await manager.DeleteAsync(Path, Access("orders"))).IsOk();
        Assert.Equal(["pets"], (await manager.GetAsync(Path)).Column("name"));
        (await manager.DeleteAsync(Path, Access("pets"))).IsOk();
        Assert.Empty((await manager.GetAsync(Path)).Column("name"));
    }

    [Fact]
    public async Task Access_goes_with_the_api_proxy_and_with_the_group()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxyGroups/", """{"name":"all","clientRoute":{"relativePathList":["/all"]}}""")).IsOk();
        (await manager.PutAsync(Path, """{"credentialAccessList":[{"name":"pets","type":"API_PROXY"},{"name":"all","type":"API_PROXY_GROUP"}]}""")).IsOk();

        (await manager.DeleteAsync(ManagerUnderTest.Project + "apiProxies/pets/")).IsOk();
        Assert.Equal(["all"], (await manager.GetAsync(Path)).Column("name"));
        (await manager.DeleteAsync(ManagerUnderTest.Project + "apiProxyGroups/all/")).IsOk();
        Assert.Empty((await manager.GetAsync(Path)).Column("name"));
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        await manager.CreateProxyAsync("orders");
        (await manager.CreateCredentialAsync("alice")).IsOk();
        return manager;
    }

    private static string Access(params string[] names)
        => $$"""{"credentialAccessList":[{{string.Join(',', names.Select(name => $$"""{"name":"{{name}}","type":"API_PROXY"}"""))}}]}""";
}
