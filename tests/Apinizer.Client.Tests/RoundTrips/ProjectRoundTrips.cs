namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ProjectRoundTrips
{
    private const string Shop = """{"id":"p-1","name":"Web Shop","description":"All of the shop","relativePath":"/shop","enableRelativePath":true,"tags":["retail","eu"]}""";
    private const string Bank = """{"id":"p-2","name":"Bank","enableRelativePath":false,"tags":[]}""";

    [Fact, RoundTrip("projects.list")]
    public async Task List()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Shop, Bank));
        using var client = server.Connect();

        var projects = await client.Projects.ListAsync(TestContext.Current.CancellationToken);

        RoundTrip.AssertHolds(projects, Shop, Bank);
        RoundTrip.AssertLine(server.Call, "GET", "/apiops/projects/");
        RoundTrip.AssertNoBody(server.Call);
    }
}
