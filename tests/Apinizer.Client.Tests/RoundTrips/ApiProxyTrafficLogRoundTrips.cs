using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxyTrafficLogRoundTrips
{
    private const string Path = "/apiops/projects/shop/apiProxies/orders/trafficLogSettings/";

    private const string Parts = """
        "logParamRequestFromClient":true,"logHeaderRequestFromClient":false,"logBodyRequestFromClient":false,"logParamRequestToTarget":true,"logHeaderRequestToTarget":true,"logBodyRequestToTarget":false,
        "logHeaderResponseFromTarget":true,"logBodyResponseFromTarget":false,"logHeaderResponseToClient":true,"logBodyResponseToClient":false
        """;

    private const string Connector = $$"""
        {"enabled":true,{{Parts}},"enableMetadataIdentification":true,"enableMetadataApiProxy":true,"enableMetadataRequest":false,"enableMetrics":true,"enableMetadataResponse":true,"enableSentAddress":false,
        "enableBodyFromClientSize":true,"sizeBodyFromClient":10,"enableBodyToTargetSize":true,"sizeBodyToTarget":20,"enableBodyFromTargetSize":true,"sizeBodyFromTarget":30,"enableBodyToClientSize":true,
        "sizeBodyToClient":40,"enablePrivacy":true,"privacyDefinitionList":[
            {"enabled":true,"operation":"MASK","patternType":"ELEMENT_NAME","elementName":"iban","maskMode":"KEEP_LAST","maskPattern":"#","maskVisibleCharCount":2},
            {"operation":"HASH","patternType":"REGEX","regexPattern":"C-[0-9]+"},
            {"operation":"DETECT","patternType":"BUILTIN","builtInPiiType":"CREDIT_CARD"}]}
        """;

    private const string Settings = $$"""
        {"environmentId":"e1","apiProxyId":"x1",{{Parts}},"enableDatabaseConnector":false,"enableElasticsearchConnector":true,"connectorSettingsMap":{"Logs of blue":{{Connector}},"KAFKA_SEND":{"enabled":false} },
        "methodOverrideList":[{"apiMethodId":"m1","apiMethodName":"/pay","connectorSettingsMap":{"Logs of blue":{"logBodyRequestFromClient":false} } }]}
        """;

    private static readonly ConnectorLogSettings Payment = new()
    {
        Enabled = true, LogParamRequestFromClient = true, LogHeaderRequestFromClient = false, LogBodyRequestFromClient = false, LogParamRequestToTarget = true, LogHeaderRequestToTarget = true,
        LogBodyRequestToTarget = false, LogHeaderResponseFromTarget = true, LogBodyResponseFromTarget = false, LogHeaderResponseToClient = true, LogBodyResponseToClient = false,
        EnableMetadataIdentification = true, EnableMetadataApiProxy = true, EnableMetadataRequest = false, EnableMetrics = true, EnableMetadataResponse = true, EnableSentAddress = false,
        EnableBodyFromClientSize = true, SizeBodyFromClient = 10, EnableBodyToTargetSize = true, SizeBodyToTarget = 20, EnableBodyFromTargetSize = true, SizeBodyFromTarget = 30,
        EnableBodyToClientSize = true, SizeBodyToClient = 40, EnablePrivacy = true,
        PrivacyDefinitionList =
        [
            new() { Enabled = true, Operation = LogPrivacyOperation.Mask, PatternType = LogPrivacyPatternType.ElementName, ElementName = "iban", MaskMode = LogMaskMode.KeepLast, MaskPattern = "#", MaskVisibleCharCount = 2 },
            new() { Operation = LogPrivacyOperation.Hash, PatternType = LogPrivacyPatternType.Regex, RegexPattern = "C-[0-9]+" },
            new() { Operation = LogPrivacyOperation.Detect, PatternType = LogPrivacyPatternType.BuiltIn, BuiltInPiiType = BuiltInPiiType.CreditCard },
        ],
    };

    [Fact, RoundTrip("apiProxies.trafficLog.getAll")]
    public Task GetAll() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.ApiProxies.TrafficLog.GetAllAsync("shop", "orders", ct), Settings, """{"environmentId":"e2"}""");

    [Fact, RoundTrip("apiProxies.trafficLog.getByEnvironment")]
    public Task GetByEnvironment() => RoundTrip.ListAsync($"GET {Path}blue/", (client, ct) => client.ApiProxies.TrafficLog.GetByEnvironmentAsync("shop", "orders", "blue", ct), Settings);

    [Fact]
    public Task GetByEnvironment_where_nothing_was_set() => RoundTrip.ListAsync($"GET {Path}blue/", (client, ct) => client.ApiProxies.TrafficLog.GetByEnvironmentAsync("shop", "orders", "blue", ct));

    [Fact, RoundTrip("apiProxies.trafficLog.update")]
    public Task Update() => RoundTrip.DeployedAsync(
        $"PUT {Path}blue/",
        async (client, ct) => await client.ApiProxies.TrafficLog.UpdateAsync(
            "shop",
            "orders",
            "blue",
            new()
            {
                LogParamRequestFromClient = true, LogHeaderRequestFromClient = false, LogBodyRequestFromClient = false, LogParamRequestToTarget = true, LogHeaderRequestToTarget = true,
                LogBodyRequestToTarget = false, LogHeaderResponseFromTarget = true, LogBodyResponseFromTarget = false, LogHeaderResponseToClient = true, LogBodyResponseToClient = false,
                ConnectorSettingsMap = new Dictionary<string, ConnectorLogSettings> { ["Logs of blue"] = Payment },
                MethodOverrideList = [new() { ApiMethodId = "m1", ApiMethodName = "/pay", ConnectorSettingsMap = new Dictionary<string, ConnectorLogSettings> { ["Logs of blue"] = new() { Enabled = false } } }],
            },
            ct),
        $$$"""
        {{{{Parts}}},"connectorSettingsMap":{"Logs of blue":{{{Connector}}}},
        "methodOverrideList":[{"apiMethodId":"m1","apiMethodName":"/pay","connectorSettingsMap":{"Logs of blue":{"enabled":false} } }]}
        """);

    [Fact]
    public async Task Update_says_what_is_set_now()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Settings));
        using var client = server.Connect();

        var result = await client.ApiProxies.TrafficLog.UpdateAsync("shop", "orders", "blue", new() { LogBodyRequestFromClient = false }, TestContext.Current.CancellationToken);

        Assert.Equal(DeploymentVerdict.NotReported, result.Deployment.Verdict);
        RoundTrip.AssertHolds(result.Items, Settings);
        RoundTrip.AssertJson(server.Call, """{"logBodyRequestFromClient":false}""");
    }

    [Fact, RoundTrip("apiProxies.trafficLog.updateMethodOverride")]
    public Task ReplaceMethodOverride() => RoundTrip.DeployedAsync(
        $"PUT {Path}blue/connectors/KAFKA_SEND/methodOverride/?methodName=%2Fpay%2F%7Bid%7D",
        (client, ct) => client.ApiProxies.TrafficLog.ReplaceMethodOverrideAsync("shop", "orders", "blue", LogConnectorType.KafkaSend, Payment, "/pay/{id}", ct),
        Connector);

    [Fact, RoundTrip("apiProxies.trafficLog.deleteMethodOverride")]
    public Task DeleteMethodOverride() => RoundTrip.DeployedAsync(
        $"DELETE {Path}blue/connectors/ELASTICSEARCH_INDEX/methodOverride/?methodName=%2Fpay",
        (client, ct) => client.ApiProxies.TrafficLog.DeleteMethodOverrideAsync("shop", "orders", "blue", LogConnectorType.ElasticsearchIndex, "/pay", ct));
}
