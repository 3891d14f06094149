namespace Apinizer.Emulator.Tests;

public sealed class GeolocationTests
{
    private const string Path = "/apiops/settings/geolocation/";

    [Fact]
    public async Task A_database_file_is_kept_whatever_the_setting_is()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options => options.TimeProvider = new ManualTime());
        var before = (await manager.GetAsync(Path)).IsOk().OnlyItem;
        Assert.False(before["enabled"]!.GetValue<bool>());
        Assert.False(before["mmdbFileUploaded"]!.GetValue<bool>());

        var enabled = (await manager.SendAsync(HttpMethod.Put, Path + "enable")).IsOk();
        Assert.Equal(["production", "staging"], enabled["deploymentResult"]["detailList"]!.AsArray().Select(entry => entry!["envName"]!.ToString()));
        (await UploadAsync(manager, [1, 2, 3], "cities.mmdb", "Display.mmdb")).IsOk();
        var after = (await manager.GetAsync(Path)).OnlyItem;
        Assert.True(after["enabled"]!.GetValue<bool>());
        Assert.True(after["mmdbFileUploaded"]!.GetValue<bool>());
        Assert.Equal("Display Display.mmdb", $"{after["name"]} {after["fileName"]}");
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", after["uploadDate"]!.ToString());

        (await manager.SendAsync(HttpMethod.Put, Path + "disable")).IsOk();
        Assert.True((await manager.GetAsync(Path)).OnlyItem["mmdbFileUploaded"]!.GetValue<bool>());
        Assert.False((await manager.GetAsync(Path)).OnlyItem["enabled"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_name_is_that_of_the_file_unless_another_is_sent()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await UploadAsync(manager, [1], "cities.mmdb", null)).IsOk();
        Assert.Equal("cities.mmdb", (await manager.GetAsync(Path)).OnlyItem["fileName"]!.ToString());
        (await UploadAsync(manager, [], "empty.mmdb", null)).IsRefused("File can not be empty!");
        Assert.Equal("cities.mmdb", (await manager.GetAsync(Path)).OnlyItem["fileName"]!.ToString());
    }

    private static Task<Reply> UploadAsync(ManagerUnderTest manager, byte[] content, string file, string? name)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", file } };
        if (name is not null)
        {
            form.Add(new StringContent(name), "fileName");
        }

        return manager.SendAsync(HttpMethod.Put, Path + "mmdb", form);
    }
}
