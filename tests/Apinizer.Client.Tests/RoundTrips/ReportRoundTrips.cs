namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ReportRoundTrips
{
    private const string Orders = """
        {"apiName":"orders","description":"Sells","apiType":"REST","projectName":"shop","apiGroup":false,"deployed":true,
         "environmentList":[{"environmentName":"blue","accessUrl":"https://blue/orders","deployed":true,"redeployRequired":false}],
         "apiUrlList":["https://blue/orders"],"apiSpecUrlList":["https://blue/orders?openapi"],"specFileHidden":false,
         "clientRoute":{"relativePathList":["/orders"]},"protocolTransformation":false,"apiCategories":["sales"],
         "routingAddressList":["http://backend"],"routingConnectionTimeout":1500,"routingReadTimeout":60000,
         "backendSpecUrl":"http://backend/spec","backendSpecFileName":"spec.json","authenticationExist":true,"authenticationTypeList":["policy-auth-jwt"],"rateLimitExist":true,
         "endpointList":[{"endpoint":"GET /orders","description":"All","active":true,"httpMethod":"GET","backendResourceUrl":"/list","backendHttpMethod":"POST"}]}
        """;

    private const string Group = """{"apiName":"sales","apiGroup":true,"apiIdListOfApiGroup":["66f0","66f1"]}""";

    [Theory, RoundTrip("reports.apiProxies")]
    [InlineData(null, "")]
    [InlineData(true, "?includeEndpoints=true")]
    [InlineData(false, "?includeEndpoints=false")]
    public Task ApiProxies(bool? endpoints, string query)
        => RoundTrip.ListAsync($"GET /apiops/reports/api-proxies{query}", (client, ct) => client.Reports.ListApiProxiesAsync(new() { IncludeEndpoints = endpoints }, ct), Orders, Group);

    [Fact, RoundTrip("reports.organizationApiDataModelAccess")]
    public async Task OrganizationApiDataModelAccess()
    {
        const string Report = """
            {"apiAccessList":[{"id":"66f0","name":"orders","description":"Sells","sharingType":"BOTH","routingUrl":"https://blue/orders","projectId":"p1","projectName":"shop",
               "methodList":[{"id":"m1","name":"GET /orders","description":"All","dataModelId":"d1","dataModelName":"Order","dataModelDescription":"What was sold",
                 "uvsRequestDataElementUuid":"u1","uvsResponseDataElementUuid":"u2",
                 "credentialList":[{"id":"c1","username":"jane","email":"jane@example.com","description":"Buyer","organization":{"id":"o1","name":"Acme"}}]}]}],
             "schemaMap":{"Order":{"modelName":"Order","name":"Order","title":"An order","multipleOf":0.5,"maximum":9.5,"exclusiveMaximum":true,"minimum":-1,"exclusiveMinimum":false,
               "maxLength":9,"minLength":1,"pattern":"^a","maxItems":3,"minItems":1,"uniqueItems":true,"maxProperties":7,"minProperties":2,"required":["id"],"type":"object",
               "description":"What was sold","format":"date-time","ref":"Other","nullable":false,"readOnly":true,"writeOnly":false,"deprecated":true}}}
            """;
        await using var server = await ScriptedServer.AnswerJsonAsync($$"""{"status":"SUCCESS","result":{{Report}}}""");
        using var client = server.Connect();

        JsonAssert.HeldBy(await client.Reports.GetOrganizationApiDataModelAccessAsync(TestContext.Current.CancellationToken), Report);
        RoundTrip.AssertLine(server.Call, "GET", "/apiops/reports/organization-api-data-model-access");
    }
}
