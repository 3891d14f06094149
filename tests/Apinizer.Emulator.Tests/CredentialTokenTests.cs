using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

public sealed class CredentialTokenTests
{
    private const string Path = ManagerUnderTest.Project + "credentials/alice/token/";

    [Fact]
    public async Task Only_what_is_sent_changes()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Path, """{"grantType":"CLIENT_CREDENTIALS","tokenNeverExpires":false,"tokenExpiresInAmount":5,"tokenExpiresInUnit":"MINUTES"}""")).IsOk();
        (await manager.PutAsync(Path, """{"allowUrlParameters":true,"tokenExpiresInUnit":"HOUR"}""")).IsOk();

        var settings = Settings(manager);
        Assert.Equal("CLIENT_CREDENTIALS", settings["grantType"]!.ToString());
        Assert.Equal("5 HOUR", $"{settings["tokenExpiresInAmount"]} {settings["tokenExpiresInUnit"]}");
        Assert.True(settings["allowUrlParameters"]!.GetValue<bool>());
        Assert.Equal("SECRET_MANAGER", settings["enumPolicyAuthenticationType"]!.ToString());
    }

    [Theory]
    [InlineData("""{"tokenNeverExpires":false}""", "Token expiration amount must be at least 1")]
    [InlineData("""{"tokenNeverExpires":false,"tokenExpiresInAmount":0,"tokenExpiresInUnit":"DAYS"}""", "Token expiration amount must be at least 1")]
    [InlineData("""{"tokenNeverExpires":false,"tokenExpiresInAmount":1}""", "tokenExpiresInUnit value can not be empty!")]
    [InlineData("""{"refreshTokenAllowed":true,"refreshTokenCount":0}""", "Refresh token count must be at least 1")]
    [InlineData("""{"refreshTokenAllowed":true,"refreshTokenCount":1}""", "Refresh token expiration amount must be at least 1")]
    [InlineData("""{"refreshTokenAllowed":true,"refreshTokenCount":1,"refreshTokenExpiresInAmount":1}""", "refreshTokenExpiresInUnit value can not be empty!")]
    public async Task What_expires_needs_a_time(string json, string message)
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Path, json)).IsRefused(message);
        Assert.False(manager.Emulator.State.Find("credentials", "MyProject", "alice")!.ContainsKey("tokenSettings"));
    }

    [Fact]
    public async Task Limits_of_what_is_switched_off_are_passed_over()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Path, """{"tokenNeverExpires":true,"tokenExpiresInAmount":0,"refreshTokenAllowed":false,"refreshTokenCount":0}""")).IsOk();
        Assert.Null(Settings(manager)["tokenExpiresInAmount"]);
        Assert.Null(Settings(manager)["refreshTokenCount"]);
    }

    [Fact]
    public async Task A_reset_brings_the_defaults_back()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Path, """{"grantType":"IMPLICIT","jwtSignatureAlgorithm":"ES256"}""")).IsOk();
        var reset = (await manager.DeleteAsync(Path)).IsOk();
        Assert.Equal("Deployment completed successfully", reset["deploymentResult"]["message"]!.ToString());
        Assert.Equal("PASSWORD RS256", $"{Settings(manager)["grantType"]} {Settings(manager)["jwtSignatureAlgorithm"]}");
        Assert.True(Settings(manager)["tokenNeverExpires"]!.GetValue<bool>());
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync();
        (await manager.CreateCredentialAsync("alice")).IsOk();
        return manager;
    }

    private static JsonNode Settings(ManagerUnderTest manager) => manager.Emulator.State.Find("credentials", "MyProject", "alice")!["tokenSettings"]!;
}
