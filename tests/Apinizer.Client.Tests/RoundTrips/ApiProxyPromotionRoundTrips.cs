using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxyPromotionRoundTrips
{
    private const string Path = "/apiops/projects/shop/apiProxies/";

    private const string Orders = """
        {"id":"a1","name":"orders","description":"Orders and returns","type":"REST","protocolTransformation":false,"relativePath":"/orders",
         "clientRoute":{"relativePathList":["/orders"],"hostList":["api.shop.example"]},
         "routing":{"apiRoutingList":[{"url":"https://orders.internal/api"}],"loadBalanceAlgorithm":"LRU","stickyHashSecret":"salt","proxyHost":"proxy.internal","proxyPort":3128,
            "proxyUsername":"gw","proxyPassword":"p4ss","disableSslValidation":false,
            "clientIdentityVariable":{"id":"v1","projectId":"66f0","name":"total","description":"Of an order","type":"BODY","headerName":"X","paramType":"PATH",
                "paramName":"id","paramPath":"/{id}","formName":"f","xpathValue":"/a","jsonPathValue":"$.total","messageContentType":"JSON","contextValue":"REQUEST_PROTOCOL","zoneId":"UTC",
                "initWithScript":true,"scriptLanguage":"GROOVY","scriptBody":"1"}},
         "categoryList":["sales"],"publicKey":"pub","secretKey":"sec",
         "apiProxyDeployList":[{"environmentSettingsId":"e1","environmentName":"blue","environmentType":"PRODUCTION","environmentCommunicationProtocolType":"HTTP",
            "accessUrl":"https://gw.shop.example/orders","deploy":true,"redeployRequired":false}]}
        """;

    private const string Unknown = """{"name":"orders","id":"a1","policies":{"requestList":[{"type":"policy-jwt","secret":"s"}]},"routing":{"apiRoutingList":[{"url":"u","weight":3}],"ntlm":{"password":"p"}}}""";

    [Fact, RoundTrip("apiProxies.promotion.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}forpromotion", (client, ct) => client.ApiProxies.Promotion.ListAsync("shop", ct), Orders, """{"id":"a2","name":"rates","type":"AI"}""");

    [Fact, RoundTrip("apiProxyGroups.promotion.listApiProxies")]
    public Task ListOfGroup() => RoundTrip.ListAsync(
        "GET /apiops/projects/shop/apiProxyGroups/sales/proxies/forpromotion", (client, ct) => client.ApiProxyGroups.Promotion.ListApiProxiesAsync("shop", "sales", ct), Orders);

    [Fact, RoundTrip("apiProxies.promotion.save")]
    public Task Save() => RoundTrip.BareAsync(
        $"PUT {Path}promotion",
        (client, ct) => client.ApiProxies.Promotion.SaveAsync("shop", new() { Id = "b7", Name = "orders", ClientRoute = new() { RelativePathList = ["/orders"] } }, UnreportedDeployment.None, ct),
        Orders,
        """{"id":"b7","name":"orders","clientRoute":{"relativePathList":["/orders"]}}""");

    [Fact]
    public Task Save_with_a_deployment_names_all_environments() => RoundTrip.BareAsync(
        $"PUT {Path}promotion?deployEnvironmentIds=e1%2Ce2",
        (client, ct) => client.ApiProxies.Promotion.SaveAsync("shop", new() { Name = "orders" }, new UnreportedDeployment("e1", "e2"), ct),
        Orders,
        """{"name":"orders"}""");

    [Theory]
    [InlineData(Orders)]
    [InlineData(Unknown)]
    public void What_is_carried_over_loses_nothing_but_the_id_of_its_source(string source)
    {
        var read = JsonSerializer.Deserialize<ApiProxyForPromotion>(source, ApinizerJson.Options)!;
        var expected = JsonNode.Parse(source)!.AsObject();

        expected["id"] = "b7";
        JsonAssert.Same(expected.ToJsonString(), JsonSerializer.Serialize(read.InPlaceOf("b7"), ApinizerJson.Options));

        expected.Remove("id");
        JsonAssert.Same(expected.ToJsonString(), JsonSerializer.Serialize(read.AsNew(), ApinizerJson.Options));
        Assert.Equal("a1", read.Id);
    }

    [Theory]
    [InlineData("a1")]
    [InlineData(" ")]
    public void An_API_proxy_does_not_overwrite_itself(string id)
        => Assert.Throws<ArgumentException>(() => new ApiProxyForPromotion { Id = "a1", Name = "orders" }.InPlaceOf(id));

    [Theory]
    [InlineData("")]
    [InlineData("e1,e2")]
    public void An_environment_id_is_one_id(string id) => Assert.Throws<ArgumentException>(() => new UnreportedDeployment(id));

    [Fact]
    public void A_deployment_has_an_environment() => Assert.Throws<ArgumentException>(() => new UnreportedDeployment());

    [Fact]
    public void Secrets_are_not_shown()
    {
        var read = JsonSerializer.Deserialize<ApiProxyForPromotion>(Orders, ApinizerJson.Options)!;

        var shown = JsonSerializer.Serialize(read, ApinizerJson.Redacted) + JsonSerializer.Serialize(read) + read;

        Assert.All(["p4ss", "salt", "\"pub\"", "\"sec\""], secret => Assert.DoesNotContain(secret, shown, StringComparison.Ordinal));
    }
}
