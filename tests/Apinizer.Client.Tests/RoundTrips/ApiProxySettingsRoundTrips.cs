using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxySettingsRoundTrips
{
    [Fact, RoundTrip("apiProxies.settings.updateKeys")]
    public async Task UpdateKeys()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.ApiProxies.Settings.UpdateKeysAsync(
            "shop", "orders", new ApiProxyKeysPatch { PublicKey = "pk-1", SecretKey = "sk-1", DeployTo = ["blue"] }, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "PATCH", "/apiops/projects/shop/apiProxies/orders/settings/keys/");
        RoundTrip.AssertJson(server.Call, """{"publicKey":"pk-1","secretKey":"sk-1","deploy":true,"deployTargetEnvironmentNameList":["blue"]}""");
    }

    [Fact]
    public async Task UpdateKeys_without_a_deployment_says_so()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"success":true}""");
        using var client = server.Connect();

        var result = await client.ApiProxies.Settings.UpdateKeysAsync("shop", "orders", new ApiProxyKeysPatch { SecretKey = "sk-1" }, TestContext.Current.CancellationToken);

        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
        RoundTrip.AssertJson(server.Call, """{"secretKey":"sk-1","deploy":false}""");
    }
}
