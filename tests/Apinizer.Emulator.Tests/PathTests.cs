using System.Net;
using System.Text;

namespace Apinizer.Emulator.Tests;

public sealed class PathTests
{
    [Theory]
    [InlineData("/apiops/projects")]
    [InlineData("/apiops/projects/MyProject/credentials")]
    [InlineData("/apiops/test/healthcheck/")]
    [InlineData("/apiops/projects/MyProject//apiProxies/")]
    [InlineData("/apiops/Projects/")]
    [InlineData("/nowhere")]
    public async Task Any_other_path_is_not_found_and_has_no_body(string path)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var reply = await manager.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, reply.Status);
        Assert.Empty(reply.Body);
    }

    [Fact]
    public async Task A_known_path_with_another_method_is_not_allowed()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await manager.DeleteAsync("/apiops/projects/")).Status);
    }

    [Fact]
    public async Task Names_are_decoded_only_after_the_path_was_split()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        foreach (var name in (string[])["a/b", "ü 100%", "a+b"])
        {
            (await manager.CreateCredentialAsync(name)).IsOk();
            var path = ManagerUnderTest.Project + $"credentials/{Uri.EscapeDataString(name)}/access/";
            (await manager.GetAsync(path)).IsOk();
            Assert.Equal(path, manager.Emulator.Requests[^1].Path);
        }

        Assert.Equal("Hello a/b", (await manager.GetAsync("/apiops/test/hello/a%2Fb")).IsOk().Text);
    }

    [Fact]
    public async Task The_health_check_needs_no_token()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Token = null;
        var reply = (await manager.GetAsync("/apiops/test/healthcheck")).IsOk();
        Assert.Equal("OK", reply.Text);
        Assert.Equal("text/plain", reply.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Bodies_must_be_declared_and_be_json_objects()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var path = ManagerUnderTest.Project + "credentials/";
        var text = await manager.SendAsync(HttpMethod.Post, path, new StringContent(ManagerUnderTest.Credential("x"), Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, text.Status);
        foreach (var json in (string[])["{\"username\":", "[]", "null", ""])
        {
            var reply = await manager.PostAsync(path, json);
            Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
            Assert.StartsWith("JSON parse error", reply["resultMessage"].ToString(), StringComparison.Ordinal);
        }

        Assert.Empty(manager.Emulator.State.Names("credentials", "MyProject"));
    }

    [Fact]
    public async Task Unknown_members_are_ignored_unless_the_option_forbids_them()
    {
        const string credential = """{"username":"a","password":"b","fullName":"c","email":"d","fulName":"typo"}""";
        await using var lenient = await ManagerUnderTest.StartAsync();
        (await lenient.PostAsync(ManagerUnderTest.Project + "credentials/", credential)).IsOk();
        await using var strict = await ManagerUnderTest.StartAsync(options => options.RejectUnknownMembers = true);
        var reply = await strict.PostAsync(ManagerUnderTest.Project + "credentials/", credential);
        reply.IsRefused("JSON parse error: Unrecognized field \"fulName\"");
    }
}
