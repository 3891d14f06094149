using System.Net;

namespace Apinizer.Emulator.Tests;

public sealed class TrafficLogTests
{
    private const string Settings = ManagerUnderTest.Project + "apiProxies/pets/trafficLogSettings/";
    private const string Override = Settings + "staging/connectors/ELASTICSEARCH_INDEX/methodOverride/?methodName=%2Fitems";

    [Fact]
    public async Task Settings_begin_with_everything_and_change_bit_by_bit()
    {
        await using var manager = await StartAsync();
        Assert.Equal("""{"status":"SUCCESS","resultList":[],"resultCount":0}""", (await manager.GetAsync(Settings + "staging/")).Text);
        (await manager.PutAsync(Settings + "staging/", """{"logBodyRequestFromClient":false,"connectorSettingsMap":{"KAFKA_SEND":{"enabled":true}}}""")).IsOk();
        var written = (await manager.PutAsync(Settings + "staging/", """{"logBodyRequestToTarget":false}""")).IsOk().OnlyItem;
        Assert.NotNull(written["environmentId"]);
        Assert.NotNull(written["apiProxyId"]);

        var read = (await manager.GetAsync(Settings + "staging/")).OnlyItem;
        Assert.Equal(("true", "false", "false"), (read["logHeaderRequestFromClient"]!.ToJsonString(), read["logBodyRequestFromClient"]!.ToJsonString(), read["logBodyRequestToTarget"]!.ToJsonString()));
        Assert.Equal("""{"KAFKA_SEND":{"enabled":true}}""", read["connectorSettingsMap"]!.ToJsonString());
        Assert.False(read.AsObject().ContainsKey("methodOverrideList"));
        Assert.False(read.AsObject().ContainsKey("apiProxyId"));
        Assert.Single((await manager.GetAsync(Settings)).Column("logHeaderRequestFromClient"));
    }

    [Fact]
    public async Task Connectors_and_environments_must_exist()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Settings + "staging/", """{"connectorSettingsMap":{"elastic":{"enabled":true}}}""")).IsRefused("Connection with name 'elastic' not found in the environment!");
        (await manager.PutAsync(Settings + "mars/", "{}")).IsRefused("Environment (mars) is not found!");
        (await manager.GetAsync(Settings + "mars/")).IsRefused("Environment (mars) is not found!");
        Assert.Empty((await manager.GetAsync(Settings)).Column("logHeaderRequestFromClient"));
    }

    [Fact]
    public async Task A_method_may_be_logged_differently()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Override, "{}")).IsRefused(
            "Traffic log settings not found for this API proxy and environment. Please save the log settings first before adding method-level overrides.", HttpStatusCode.InternalServerError);
        (await manager.DeleteAsync(Override)).IsRefused("Traffic log settings not found", HttpStatusCode.InternalServerError);
        (await manager.PutAsync(Settings + "staging/", "{}")).IsOk();
        (await manager.DeleteAsync(Override)).IsOk();

        (await manager.PutAsync(Override, """{"enabled":true,"privacyDefinitionList":[{"operation":"HASH","elementName":"card"}]}""")).IsOk();
        (await manager.PutAsync(Override.Replace("ELASTICSEARCH_INDEX", "KAFKA_SEND", StringComparison.Ordinal), """{"enabled":false}""")).IsOk();
        var changed = Assert.Single((await manager.GetAsync(Settings + "staging/")).OnlyItem["methodOverrideList"]!.AsArray())!;
        Assert.Equal(("/items", 2), (changed["apiMethodName"]!.ToString(), changed["connectorSettingsMap"]!.AsObject().Count));
        (await manager.DeleteAsync(Override)).IsOk();
        (await manager.DeleteAsync(Override.Replace("ELASTICSEARCH_INDEX", "KAFKA_SEND", StringComparison.Ordinal))).IsOk();
        Assert.False((await manager.GetAsync(Settings + "staging/")).OnlyItem.AsObject().ContainsKey("methodOverrideList"));
    }

    [Theory]
    [InlineData("staging/connectors/ELASTICSEARCH_INDEX/methodOverride/", "methodName value can not be empty!")]
    [InlineData("staging/connectors/ELASTICSEARCH_INDEX/methodOverride/?methodName=/none", "Method (/none) is not found in ApiProxy!")]
    [InlineData("staging/connectors/FAX_SEND/methodOverride/?methodName=/items", "Invalid connectorType: FAX_SEND")]
    public async Task Overrides_are_checked(string path, string message)
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(Settings + "staging/", "{}")).IsOk();
        (await manager.PutAsync(Settings + path, "{}")).IsRefused(message);
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        return manager;
    }
}
