using Microsoft.AspNetCore.Http;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class TestRoundTrips
{
    [Fact, RoundTrip("test.healthcheck")]
    public async Task Healthcheck()
    {
        await using var server = await ScriptedServer.AnswerAsync(response => response.WriteAsync("OK"));
        using var client = server.Connect();

        Assert.Equal("OK", await client.Test.HealthcheckAsync(TestContext.Current.CancellationToken));

        Assert.Equal("GET /apiops/test/healthcheck", $"{server.Call.Method} {server.Call.Target}");
        Assert.DoesNotContain("Authorization", server.Call.Headers.Keys);
    }

    [Fact, RoundTrip("test.secureHello")]
    public async Task SecureHello()
    {
        await using var server = await ScriptedServer.AnswerAsync(response => response.WriteAsync("Hello Zeynep & Can"));
        using var client = server.Connect();

        Assert.Equal("Hello Zeynep & Can", await client.Test.SecureHelloAsync("Zeynep & Can", TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "GET", "/apiops/test/hello/Zeynep%20%26%20Can");
    }
}
