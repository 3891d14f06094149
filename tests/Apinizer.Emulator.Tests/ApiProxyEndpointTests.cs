using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

public sealed class ApiProxyEndpointTests
{
    private const string Proxy = ManagerUnderTest.Project + "apiProxies/pets/";
    private const string Endpoints = Proxy + "endpoints/";
    private const string Toys = """{"name":"/toys","httpMethod":"GET","backendResourceUrl":"/v1/toys","backendHttpMethod":"GET"}""";
    private const string ToysName = """{"name":"/toys","httpMethod":"GET"}""";

    [Fact]
    public async Task An_endpoint_appears_in_lists_in_its_api_proxy_and_in_the_specification()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(Endpoints, Toys)).IsOk();

        var one = (await manager.PostAsync(Endpoints + "details/", ToysName)).IsOk();
        Assert.Equal(("/v1/toys", "true"), (one["backendResourceUrl"].ToString(), one["active"].ToJsonString()));
        Assert.Contains("/toys", (await manager.GetAsync(Endpoints)).IsOk().Column("endpoint"));
        Assert.Contains("/toys", (await manager.GetAsync(Proxy + "methods/")).IsOk().Column("endpoint"));
        Assert.Contains("/toys", (await manager.GetAsync(Proxy)).OnlyItem["endpointList"]!.AsArray().Select(endpoint => endpoint!["endpoint"]!.ToString()));
        Assert.NotNull((await SpecificationAsync(manager))["paths"]!["/toys"]!["get"]);
        Assert.Equal("true", (await manager.GetAsync(Proxy + "environments/staging/deploy-status/")).OnlyItem["redeployRequired"]!.ToJsonString());

        (await manager.PostAsync(Endpoints, Toys)).IsRefused("Endpoint with name (/toys) and HTTP method (GET) is already exist!");
        (await manager.PostAsync(Endpoints + "delete/", ToysName)).IsOk();
        (await manager.PostAsync(Endpoints + "delete/", ToysName)).IsRefused("Endpoint with name (/toys) and HTTP method (GET) is not found!");
        Assert.Null((await SpecificationAsync(manager))["paths"]!["/toys"]);
    }

    [Fact]
    public async Task A_change_keeps_what_it_leaves_out_and_deploys_on_demand()
    {
        await using var manager = await StartAsync();
        await manager.PostAsync(Endpoints, Toys);
        (await manager.PatchAsync(Endpoints, """{"name":"/toys","httpMethod":"GET","description":"Toys","deploy":true,"deployTargetEnvironmentNameList":["staging"]}""")).IsOk();
        var endpoint = (await manager.PostAsync(Endpoints + "details/", ToysName)).IsOk();
        Assert.Equal(("Toys", "/v1/toys"), (endpoint["description"].ToString(), endpoint["backendResourceUrl"].ToString()));
        Assert.Equal(2, manager.Emulator.State.DeployedRevision("MyProject", "pets", "staging"));
    }

    [Theory]
    [InlineData("status", """ "active":false """, "active", "false")]
    [InlineData("cache", """ "cacheSettings":{"name":"c","handlingAction":"STOP"} """, "cacheSettings", """{"name":"c","handlingAction":"STOP"}""")]
    [InlineData("wsa", """ "wsaSettings":{"wsaEnabled":true,"wsaTo":null} """, "wsaSettings", """{"wsaEnabled":true}""")]
    public async Task Settings_of_an_endpoint_are_stored_with_it(string path, string setting, string member, string expected)
    {
        await using var manager = await StartAsync();
        await manager.PostAsync(Endpoints, Toys);
        (await manager.PatchAsync($"{Endpoints}{path}/", $$"""{"identifierName":"/toys","identifierHttpMethod":"GET",{{setting}}}""")).IsOk();
        Assert.Equal(expected, manager.Emulator.State.Find("apiProxies", "MyProject", "pets")!["endpointList"]!.AsArray()[^1]![member]!.ToJsonString());
    }

    [Theory]
    [InlineData("POST", "details/", "{}", "Endpoint identifier (name and httpMethod) must be provided in request body!")]
    [InlineData("POST", "policies/", """{"name":"/toys"}""", "Endpoint identifier (name and httpMethod) must be provided in request body!")]
    [InlineData("PATCH", "", """{"name":"/none","httpMethod":"GET"}""", "Endpoint with name (/none) and HTTP method (GET) is not found!")]
    [InlineData("PATCH", "status/", """{"identifierName":"/items","identifierHttpMethod":"GET"}""", "active is required")]
    [InlineData("PATCH", "cache/", """{"identifierName":"/items","identifierHttpMethod":"GET","cacheSettings":{"name":"c"}}""", "handlingAction is required")]
    [InlineData("PATCH", "wsa/", """{"identifierName":"/items"}""", "Endpoint identifier (name and httpMethod) must be provided in request body!")]
    [InlineData("POST", "", """{"name":"/toys","httpMethod":"GET"}""", "backendResourceUrl value can not be empty!")]
    public async Task Members_are_checked(string method, string path, string json, string message)
    {
        await using var manager = await StartAsync();
        (await manager.SendAsync(new HttpMethod(method), Endpoints + path, json)).IsRefused(message);
    }

    [Fact]
    public async Task Only_rest_api_proxies_have_endpoints_that_come_and_go()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxies/url/", """{"apiProxyName":"pets","apiProxyCreationType":"WSDL","specUrl":"https://specs.example.com/pets.wsdl"}""")).IsOk();
        (await manager.PostAsync(Endpoints, Toys)).IsRefused("Endpoint can only be added to REST API Proxies!");
        (await manager.PostAsync(Endpoints + "delete/", """{"name":"/getItem","httpMethod":"POST"}""")).IsRefused("Endpoint can only be deleted from REST API Proxies!");
    }

    [Fact]
    public async Task Policies_are_shown_where_they_are_asked_for()
    {
        await using var manager = await StartAsync();
        const string items = """{"name":"/items","httpMethod":"GET"}""";
        Assert.False((await manager.PostAsync(Endpoints + "details/", items)).Json.AsObject().ContainsKey("requestPolicyList"));
        Assert.Empty((await manager.PostAsync(Endpoints + "policies/", items)).IsOk()["requestPolicyList"].AsArray());
        Assert.Empty((await manager.PostAsync(Proxy + "methods/policies/", items)).IsOk()["errorPolicyList"].AsArray());
        Assert.False((await manager.GetAsync(Proxy + "methods/"))["resultList"][0]!.AsObject().ContainsKey("errorPolicyList"));
        Assert.True((await manager.GetAsync(Proxy + "methods/?withPolicies=true"))["resultList"][0]!.AsObject().ContainsKey("errorPolicyList"));
    }

    [Fact]
    public async Task A_specification_may_be_replaced_without_touching_the_endpoints()
    {
        await using var manager = await StartAsync();
        var before = (await manager.GetAsync(Endpoints)).Text;
        (await manager.PutAsync(Proxy + "spec/", """{"specCreationType":"FILE","importedContentOfBackendApi":"{\"openapi\":\"3.1.0\",\"paths\":{\"/other\":{\"get\":{}}}}"}""")).IsOk();
        var stored = await SpecificationAsync(manager);
        Assert.Equal("3.1.0", stored["openapi"]!.ToString());
        Assert.Equal(["/other", "/items", "/items/{id}"], stored["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal(before, (await manager.GetAsync(Endpoints)).Text);
        (await manager.PutAsync(Proxy + "spec/", """{"importedContentOfBackendApi":"openapi: 3.0.0"}""")).IsOk();
        Assert.Equal("openapi: 3.0.0", (await manager.GetAsync(Proxy + "spec/")).IsOk()["importedContentOfBackendApi"].ToString());
    }

    [Fact]
    public async Task The_full_api_proxy_is_read_without_a_slash()
    {
        await using var manager = await StartAsync();
        var full = (await manager.GetAsync(Proxy + "full?withPolicies=true")).IsOk().OnlyItem;
        Assert.Equal(("pets", "REST"), (full["name"]!.ToString(), full["type"]!.ToString()));
        Assert.Empty(full["requestPolicyList"]!.AsArray());
        Assert.Empty((await manager.GetAsync(Proxy + "environment-variables/")).IsOk()["resultList"].AsArray());
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PostAsync(Proxy + "environments/staging/")).IsOk();
        return manager;
    }

    private static async Task<JsonNode> SpecificationAsync(ManagerUnderTest manager) => JsonNode.Parse((await manager.GetAsync(Proxy + "spec/")).IsOk()["importedContentOfBackendApi"].ToString())!;
}
