using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxyEndpointRoundTrips
{
    private const string Path = "/apiops/projects/shop/apiProxies/orders/endpoints/";
    private const string Which = """{"name":"/{id}","httpMethod":"GET"}""";
    private const string Bare = """{"id":"m-1","endpoint":"/{id}","description":"One order","active":true,"httpMethod":"GET","backendResourceUrl":"/orders/{id}","backendHttpMethod":"GET"}""";
    private const string WithPolicies = """
        {"id":"m-2","endpoint":"/","active":false,"httpMethod":"ALL","backendResourceUrl":"https://orders.internal/","backendHttpMethod":"POST",
         "requestPolicyList":[{"type":"policy-quota","name":"daily","description":"A thousand a day","active":true}],
         "responsePolicyList":[{"type":"policy-script","name":"trim","active":false}],"errorPolicyList":[]}
        """;

    private static readonly ApiProxyEndpointIdentifier Endpoint = new() { Name = "/{id}", HttpMethod = HttpRequestMethod.Get };

    [Fact, RoundTrip("apiProxies.endpoints.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.ApiProxies.Endpoints.ListAsync("shop", "orders", ct), Bare, WithPolicies);

    [Fact, RoundTrip("apiProxies.endpoints.get")]
    public Task Get() => RoundTrip.BareAsync($"POST {Path}details/", (client, ct) => client.ApiProxies.Endpoints.GetAsync("shop", "orders", Endpoint, ct), Bare, Which);

    [Fact, RoundTrip("apiProxies.endpoints.listPolicies")]
    public Task ListPolicies()
        => RoundTrip.BareAsync($"POST {Path}policies/", (client, ct) => client.ApiProxies.Endpoints.ListPoliciesAsync("shop", "orders", Endpoint, ct), WithPolicies, Which);

    [Fact, RoundTrip("apiProxies.endpoints.create")]
    public Task Create() => RoundTrip.SavedAsync(
        $"POST {Path}",
        (client, ct) => client.ApiProxies.Endpoints.CreateAsync(
            "shop",
            "orders",
            new() { Name = "/{id}", Description = "One order", HttpMethod = HttpRequestMethod.Get, BackendResourceUrl = "/orders/{id}", BackendHttpMethod = HttpRequestMethod.Post },
            ct),
        """{"name":"/{id}","description":"One order","httpMethod":"GET","backendResourceUrl":"/orders/{id}","backendHttpMethod":"POST"}""");

    [Fact, RoundTrip("apiProxies.endpoints.update")]
    public Task Update() => RoundTrip.DeployedAsync(
        $"PATCH {Path}",
        (client, ct) => client.ApiProxies.Endpoints.UpdateAsync(
            "shop",
            "orders",
            new() { Name = "/{id}", HttpMethod = HttpRequestMethod.Get, Description = "An order", BackendResourceUrl = "/v2/{id}", BackendHttpMethod = HttpRequestMethod.Head, DeployTo = ["blue"] },
            ct),
        """
        {"name":"/{id}","httpMethod":"GET","description":"An order","backendResourceUrl":"/v2/{id}","backendHttpMethod":"HEAD","deploy":true,"deployTargetEnvironmentNameList":["blue"]}
        """);

    [Fact]
    public Task Update_of_one_thing_says_nothing_of_the_others() => RoundTrip.SavedAsync(
        $"PATCH {Path}",
        (client, ct) => client.ApiProxies.Endpoints.UpdateAsync("shop", "orders", new() { Name = "/{id}", HttpMethod = HttpRequestMethod.Get, Description = "An order" }, ct),
        """{"name":"/{id}","httpMethod":"GET","description":"An order","deploy":false}""");

    [Fact, RoundTrip("apiProxies.endpoints.delete")]
    public Task Delete() => RoundTrip.SavedAsync($"POST {Path}delete/", (client, ct) => client.ApiProxies.Endpoints.DeleteAsync("shop", "orders", Endpoint, ct), Which);

    [Fact, RoundTrip("apiProxies.endpoints.updateCache")]
    public Task UpdateCache() => RoundTrip.DeployedAsync(
        $"PATCH {Path}cache/",
        (client, ct) => client.ApiProxies.Endpoints.UpdateCacheAsync(
            "shop",
            "orders",
            new()
            {
                IdentifierName = "/{id}",
                IdentifierHttpMethod = HttpRequestMethod.Get,
                CacheSettings = new()
                {
                    Name = "orders",
                    Description = "Five minutes",
                    CacheActive = true,
                    CacheOnlyHttpGetRequests = true,
                    CacheKeyType = CacheKeyType.Custom,
                    CacheStorageType = CacheStorageType.Local,
                    Capacity = 250,
                    Ttl = TimeSpan.FromMinutes(5),
                    HandlingAction = CacheHandlingAction.Stop,
                    InvalidationRequiresAuthn = true,
                    CacheNullValue = false,
                    VariableList = [new() { Name = "tenant", Type = VariableType.Header, HeaderName = "X-Tenant" }],
                },
                DeployTo = ["blue"],
            },
            ct),
        """
        {"identifierName":"/{id}","identifierHttpMethod":"GET","cacheSettings":{"name":"orders","description":"Five minutes","cacheActive":true,"cacheOnlyHttpGetRequests":true,
         "cacheKeyType":"CUSTOM","cacheStorageType":"LOCAL","capacity":250,"ttl":300,"handlingAction":"STOP","invalidationRequiresAuthn":true,"cacheNullValue":false,
         "variableList":[{"name":"tenant","type":"HEADER","headerName":"X-Tenant"}]},"deploy":true,"deployTargetEnvironmentNameList":["blue"]}
        """);

    [Fact, RoundTrip("apiProxies.endpoints.updateStatus")]
    public Task UpdateStatus() => RoundTrip.SavedAsync(
        $"PATCH {Path}status/",
        (client, ct) => client.ApiProxies.Endpoints.UpdateStatusAsync("shop", "orders", new() { IdentifierName = "/{id}", IdentifierHttpMethod = HttpRequestMethod.Get, Active = false }, ct),
        """{"identifierName":"/{id}","identifierHttpMethod":"GET","active":false,"deploy":false}""");

    [Fact, RoundTrip("apiProxies.endpoints.updateWsa")]
    public Task UpdateWsa() => RoundTrip.DeployedAsync(
        $"PATCH {Path}wsa/",
        (client, ct) => client.ApiProxies.Endpoints.UpdateWsaAsync(
            "shop",
            "orders",
            new()
            {
                IdentifierName = "placeOrder",
                IdentifierHttpMethod = HttpRequestMethod.Post,
                WsaSettings = new()
                {
                    WsaEnabled = true,
                    WsaMustUnderstand = WsaMustUnderstand.True,
                    WsaVersion = WsaVersion.V200408,
                    WsaAddDefaultAction = false,
                    WsaAction = "urn:order:place",
                    WsaAddDefaultTo = false,
                    WsaTo = "urn:orders",
                    WsaReplyTo = "urn:answers",
                    WsaGenerateMessageId = false,
                    WsaMessageId = "urn:uuid:1",
                    WsaFrom = "urn:shop",
                    WsaFaultTo = "urn:faults",
                    WsaRelatesTo = "urn:uuid:0",
                    WsaRelationShipType = "Reply",
                },
                DeployTo = ["blue"],
            },
            ct),
        """
        {"identifierName":"placeOrder","identifierHttpMethod":"POST","wsaSettings":{"wsaEnabled":true,"wsaMustUnderstand":"TRUE","wsaVersion":"V200408","wsaAddDefaultAction":false,
         "wsaAction":"urn:order:place","wsaAddDefaultTo":false,"wsaTo":"urn:orders","wsaReplyTo":"urn:answers","wsaGenerateMessageId":false,"wsaMessageId":"urn:uuid:1","wsaFrom":"urn:shop",
         "wsaFaultTo":"urn:faults","wsaRelatesTo":"urn:uuid:0","wsaRelationShipType":"Reply"},"deploy":true,"deployTargetEnvironmentNameList":["blue"]}
        """);

    [Theory, RoundTrip("apiProxies.methods.list")]
    [InlineData(true)]
    [InlineData(false)]
    public Task ListMethods(bool withPolicies) => RoundTrip.ListAsync(
        $"GET /apiops/projects/shop/apiProxies/orders/methods/?withPolicies={(withPolicies ? "true" : "false")}",
        (client, ct) => client.ApiProxies.Methods.ListAsync("shop", "orders", withPolicies, ct),
        Bare,
        WithPolicies);

    [Fact, RoundTrip("apiProxies.methods.getPolicies")]
    public Task GetMethodPolicies() => RoundTrip.BareAsync(
        "POST /apiops/projects/shop/apiProxies/orders/methods/policies/", (client, ct) => client.ApiProxies.Methods.GetPoliciesAsync("shop", "orders", Endpoint, ct), WithPolicies, Which);
}
