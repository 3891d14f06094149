using Microsoft.AspNetCore.Http;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class CredentialOrganizationRoundTrips
{
    private const string Path = "/apiops/projects/shop/credential-organizations/";

    private const string North = """
        {"code":"north","nameDefault":"North","nameSecondary":"Kuzey","parentOrganizationCode":"all","metadata":[
            {"key":"costCenter","value":"77","secret":false,"includeInJwt":true,"includeInTokenResponse":false,"jwtClaimName":"cc"},{"key":"pin","secret":true}]}
        """;

    private const string Written = """
        {"code":"north","nameDefault":"North","nameSecondary":"Kuzey","parentOrganizationCode":"all","metadata":[{"key":"pin","value":"1234","secret":true}]}
        """;

    [Fact, RoundTrip("credentialOrganizations.get")]
    public Task Get() => RoundTrip.BareAsync($"GET {Path}north", (client, ct) => client.CredentialOrganizations.GetAsync("shop", "north", ct), North);

    [Fact, RoundTrip("credentialOrganizations.create")]
    public async Task Create()
    {
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.StatusCode = 201;
            response.ContentType = "application/json";
            return response.WriteAsync(North);
        });
        using var client = server.Connect();

        var created = await client.CredentialOrganizations.CreateAsync(
            "shop",
            new() { Code = "north", NameDefault = "North", NameSecondary = "Kuzey", ParentOrganizationCode = "all", Metadata = [new() { Key = "pin", Value = "1234", Secret = true }] },
            TestContext.Current.CancellationToken);

        JsonAssert.HeldBy(created, North);
        RoundTrip.AssertLine(server.Call, "POST", Path);
        RoundTrip.AssertJson(server.Call, Written);
    }

    [Fact, RoundTrip("credentialOrganizations.update")]
    public Task Replace() => RoundTrip.BareAsync(
        $"PUT {Path}north",
        (client, ct) => client.CredentialOrganizations.ReplaceAsync(
            "shop",
            "north",
            new() { Code = "north", NameDefault = "North", NameSecondary = "Kuzey", ParentOrganizationCode = "all", Metadata = [new() { Key = "pin", Value = "1234", Secret = true }] },
            ct),
        North,
        Written);

    [Fact]
    public Task Replace_that_clears_the_metadata() => RoundTrip.BareAsync(
        $"PUT {Path}north", (client, ct) => client.CredentialOrganizations.ReplaceAsync("shop", "north", new() { Code = "north", Metadata = [] }, ct), """{"code":"north"}""", """{"code":"north","metadata":[]}""");

    [Fact, RoundTrip("credentialOrganizations.delete")]
    public async Task Delete()
    {
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.StatusCode = 204;
            return Task.CompletedTask;
        });
        using var client = server.Connect();

        var result = await client.CredentialOrganizations.DeleteAsync("shop", "north", TestContext.Current.CancellationToken);

        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
        RoundTrip.AssertLine(server.Call, "DELETE", $"{Path}north");
        RoundTrip.AssertNoBody(server.Call);
    }
}
