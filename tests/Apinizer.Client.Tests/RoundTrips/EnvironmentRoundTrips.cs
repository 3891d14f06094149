namespace Apinizer.Client.Tests.RoundTrips;

public sealed class EnvironmentRoundTrips
{
    private const string Blue = """{"id":"e-1","name":"blue","description":"Live","type":"PRODUCTION","accessUrl":"https://api.shop.example","status":"PUBLISHED"}""";
    private const string Green = """{"id":"e-2","name":"green","description":"Trials","type":"TEST","accessUrl":"https://green.shop.example","status":"REPUBLISH_REQUIRED","deployed":true,"redeployRequired":false}""";

    [Fact, RoundTrip("environments.listAll")]
    public async Task ListAll()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Blue, Green));
        using var client = server.Connect();

        var environments = await client.Environments.ListAllAsync(TestContext.Current.CancellationToken);

        RoundTrip.AssertHolds(environments, Blue, Green);
        Assert.Equal([EnvironmentType.Production, EnvironmentType.Test], environments.Select(environment => environment.Type));
        Assert.Equal([PublishStatus.Published, PublishStatus.RepublishRequired], environments.Select(environment => environment.Status));
        RoundTrip.AssertLine(server.Call, "GET", "/apiops/environments/");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact, RoundTrip("environments.listByProject")]
    public async Task ListByProject()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Green));
        using var client = server.Connect();

        var environments = await client.Environments.ListByProjectAsync("Web Shop", TestContext.Current.CancellationToken);

        RoundTrip.AssertHolds(environments, Green);
        RoundTrip.AssertLine(server.Call, "GET", "/apiops/projects/Web%20Shop/environments/");
        RoundTrip.AssertNoBody(server.Call);
    }
}
