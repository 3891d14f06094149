namespace Apinizer.Emulator.Tests;

public sealed class OpenApiTests
{
    [Fact]
    public async Task The_description_has_the_paths_as_they_are()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var document = (await manager.GetAsync("/apiops/openapi.json")).IsOk();
        Assert.StartsWith("3.0.", document["openapi"].ToString(), StringComparison.Ordinal);
        var operation = document["paths"]["/apiops/projects/{projectName}/credentials/{username}/"]!["patch"]!;
        Assert.Equal(["projectName", "username"], operation["parameters"]!.AsArray().Select(parameter => parameter!["name"]!.ToString()));
        Assert.NotNull(operation["security"]);
        Assert.Null(document["paths"]["/apiops/auth/token"]!["post"]!["security"]);
    }

    [Fact]
    public async Task The_same_is_there_as_yaml()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var document = (await manager.GetAsync("/apiops/openapi.yaml")).IsOk();
        Assert.Equal("application/yaml", document.Headers.ContentType?.MediaType);
        Assert.StartsWith("\"openapi\": \"3.0.1\"\n\"info\":\n  \"title\": ", document.Text, StringComparison.Ordinal);
        Assert.Contains("\n  \"/apiops/test/hello/{name}\":\n    \"get\":\n      \"parameters\":\n        -\n          \"name\": \"name\"\n", document.Text, StringComparison.Ordinal);
        manager.Token = null;
        (await manager.GetAsync("/apiops/openapi.yaml")).IsRefused("Empty Key! Client must be authenticated to access this resource.", System.Net.HttpStatusCode.Unauthorized);
    }
}
