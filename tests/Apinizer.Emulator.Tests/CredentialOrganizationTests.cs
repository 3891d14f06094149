using System.Net;

namespace Apinizer.Emulator.Tests;

public sealed class CredentialOrganizationTests
{
    private const string Path = ManagerUnderTest.Project + "credential-organizations/";

    [Fact]
    public async Task An_organization_is_answered_without_an_envelope()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, """{"code":"root","nameDefault":"Root"}""");
        var created = await manager.PostAsync(Path, """{"code":"team","nameDefault":"Team","parentOrganizationCode":"root","metadata":[{"key":"floor","value":"3"}]}""");
        const string expected = """
            {"code":"team","nameDefault":"Team","nameSecondary":null,"parentOrganizationCode":"root","metadata":[{"key":"floor","value":"3","secret":false,"includeInJwt":false,"includeInTokenResponse":false,"jwtClaimName":null}]}
            """;

        Assert.Equal(HttpStatusCode.Created, created.Status);
        Assert.Equal(expected, created.Text);
        Assert.Equal(expected, (await manager.GetAsync(Path + "team")).IsOk().Text);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync(Path + "team/")).Status);
    }

    [Fact]
    public async Task What_is_missing_or_there_already_is_said_by_the_status_alone()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, """{"code":"team"}""");

        IsEmpty(HttpStatusCode.Conflict, await manager.PostAsync(Path, """{"code":"team"}"""));
        IsEmpty(HttpStatusCode.NotFound, await manager.GetAsync(Path + "other"));
        IsEmpty(HttpStatusCode.NotFound, await manager.PutAsync(Path + "other", "{}"));
        IsEmpty(HttpStatusCode.NotFound, await manager.DeleteAsync(Path + "other"));
        (await manager.PostAsync(Path, """{"code":" "}""")).IsRefused("Credential organization code can not be empty!");
        (await manager.PostAsync(Path, """{"code":"new","parentOrganizationCode":"none"}""")).IsRefused("Parent organization (code: none) is not found!");
        (await manager.PostAsync(Path, """{"code":"new","metadata":[{"value":"x"}]}""")).IsRefused("Credential organization metadata key can not be empty!");
        Assert.Equal(["team"], manager.Emulator.State.Names("credential-organizations", "MyProject"));
    }

    [Fact]
    public async Task An_update_keeps_blank_names_and_clears_metadata_that_is_left_out()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, """{"code":"root"}""");
        await manager.PostAsync(Path, """{"code":"team","nameDefault":"Team","nameSecondary":"Other","parentOrganizationCode":"root","metadata":[{"key":"k","value":"v"}]}""");

        var updated = (await manager.PutAsync(Path + "team", """{"code":"ignored","nameDefault":" ","nameSecondary":"New"}""")).IsOk();

        Assert.Equal("""{"code":"team","nameDefault":"Team","nameSecondary":"New","parentOrganizationCode":"root","metadata":[]}""", updated.Text);
    }

    [Fact]
    public async Task Secret_metadata_is_written_only()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var created = await manager.PostAsync(Path, """{"code":"team","metadata":[{"key":"k","value":"hidden","secret":true}]}""");
        Assert.Null(created["metadata"][0]!["value"]);
        Assert.Equal("hidden", manager.Emulator.State.Find("credential-organizations", "MyProject", "team")!["metadata"]![0]!["value"]!.ToString());

        // Written back as it was read, it is gone.
        (await manager.PutAsync(Path + "team", created.Text)).IsOk();
        Assert.Null(manager.Emulator.State.Find("credential-organizations", "MyProject", "team")!["metadata"]![0]!["value"]);
    }

    [Fact]
    public async Task A_parent_that_goes_leaves_its_children_without_one()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, """{"code":"root"}""");
        await manager.PostAsync(Path, """{"code":"team","parentOrganizationCode":"root"}""");
        IsEmpty(HttpStatusCode.NoContent, await manager.DeleteAsync(Path + "root"));
        Assert.Null((await manager.GetAsync(Path + "team")).Json["parentOrganizationCode"]);
    }

    private static void IsEmpty(HttpStatusCode status, Reply reply)
    {
        Assert.Equal(status, reply.Status);
        Assert.Empty(reply.Body);
    }
}
