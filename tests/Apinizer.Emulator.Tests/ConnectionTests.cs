namespace Apinizer.Emulator.Tests;

public sealed class ConnectionTests
{
    private const string Path = ManagerUnderTest.Project + "connections/mail/";

    [Fact]
    public async Task A_connection_is_kept_replaced_and_deleted_by_name()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path, """{"type":"email"}""")).IsRefused("name value can not be empty!");
        (await manager.PostAsync(Path, """{"type":"email","name":"mail","description":"Old"}""")).IsOk();
        (await manager.PostAsync(Path, """{"type":"email","name":"mail"}""")).IsOk();

        Assert.Equal("""{"type":"email","name":"mail"}""", (await manager.GetAsync(Path)).IsOk().OnlyItem.ToJsonString());
        (await manager.DeleteAsync(Path)).IsOk();
        (await manager.GetAsync(Path)).IsRefused("Connection (name: mail) is not found!");
    }
}
