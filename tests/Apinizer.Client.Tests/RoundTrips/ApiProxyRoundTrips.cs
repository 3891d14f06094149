using System.Text;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxyRoundTrips
{
    [Fact, RoundTrip("apiProxies.list")]
    public async Task List()
    {
        const string Orders = """{"name":"orders","description":"Orders and returns","type":"REST","relativePath":"/orders","soapToRest":false}""";
        const string Rates = """{"name":"rates","type":"SOAP","clientRoute":{"relativePathList":["/rates"],"hostList":["api.shop.example"]},"soapToRest":true}""";
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Orders, Rates));
        using var client = server.Connect();

        RoundTrip.AssertHolds(await client.ApiProxies.ListAsync("shop", TestContext.Current.CancellationToken), Orders, Rates);

        RoundTrip.AssertLine(server.Call, "GET", "/apiops/projects/shop/apiProxies/");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Theory, RoundTrip("apiProxies.get")]
    [InlineData(null, "")]
    [InlineData(true, "?withPolicies=true")]
    [InlineData(false, "?withPolicies=false")]
    public async Task Get(bool? withPolicies, string query)
    {
        const string Orders = """
            {"name":"orders","description":"Orders and returns","apiType":"REST","categoryList":["sales"],"sharingType":"INTERNAL",
             "clientRoute":{"relativePathList":["/orders","/v1/orders"],"hostList":["api.shop.example"],"methodList":["GET","POST"],
                "headerList":[{"name":"X-Tenant","value":"eu"}],"bufferRequest":false,"bufferResponse":true},
             "routing":{"routingAddressList":[{"address":"https://orders.internal/api","weight":70,"healthMonitoringEnabled":true,"soapType":"HTTP"}],"routingEnabled":true,
                "mirrorEnabled":false,"loadBalanceAlgorithm":"WEIGHTED","connectTimeout":5,"readTimeout":90,"retryCount":1,"failoverRetryCount":2,"ignoreRoutingError":false},
             "endpointList":[{"id":"m-1","endpoint":"/{id}","description":"One order","active":true,"httpMethod":"GET","backendResourceUrl":"/orders/{id}","backendHttpMethod":"GET",
                "requestPolicyList":[{"type":"policy-quota","name":"daily","description":"A thousand a day","active":true}],"responsePolicyList":[],"errorPolicyList":[]}],
             "deploymentList":[{"environmentName":"blue","deployed":true,"redeployRequired":true}]}
            """;
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Orders));
        using var client = server.Connect();

        var proxy = await client.ApiProxies.GetAsync("shop", "orders", new GetApiProxyOptions { WithPolicies = withPolicies }, TestContext.Current.CancellationToken);

        JsonAssert.HeldBy(proxy, Orders);
        Assert.Equal(TimeSpan.FromSeconds(90), proxy.Routing!.ReadTimeout);
        Assert.Equal(RoutingAlgorithm.Weighted, proxy.Routing.LoadBalanceAlgorithm);
        RoundTrip.AssertLine(server.Call, "GET", $"/apiops/projects/shop/apiProxies/orders/{query}");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact, RoundTrip("apiProxies.createFromUrl")]
    public async Task CreateFromUrl()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();
        var input = new ApiProxyFromUrlInput
        {
            ApiProxyName = "orders",
            ApiProxyDescription = "Orders and returns",
            ApiProxyCreationType = ApiProxySpecType.OpenApi,
            SpecUrl = "https://orders.internal/openapi.json",
            SpecAuthorizationValueList = [new() { KeyName = "X-Api-Key", Value = "spec-key", Type = SpecAuthorizationType.Header }],
            ClientRoute = new ClientRoute { RelativePathList = ["/orders"], MethodList = [HttpRequestMethod.Get] },
            RoutingInfo = new ApiProxyRoutingInfo
            {
                RoutingAddressList = [new() { Address = "https://orders.internal/api", Weight = 100 }],
                ConnectTimeout = TimeSpan.FromSeconds(5),
                LoadBalanceAlgorithm = RoutingAlgorithm.RoundRobin,
            },
            ReParse = false,
            SoapToRest = false,
            BackendApiVersion = "2.3",
            RequestBodyReadBehavior = BodyReadBehavior.NeverRead,
            MaintenanceModeSetting = new() { Enabled = true, HttpStatusCode = 503, ContentType = "text/plain", Message = "Back soon" },
            DeployTo = ["blue"],
        };

        RoundTrip.AssertDeployed(await client.ApiProxies.CreateFromUrlAsync("shop", input, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "POST", "/apiops/projects/shop/apiProxies/url/");
        RoundTrip.AssertJson(server.Call, """
            {"apiProxyName":"orders","apiProxyDescription":"Orders and returns","apiProxyCreationType":"OPEN_API","specUrl":"https://orders.internal/openapi.json",
             "specAuthorizationValueList":[{"keyName":"X-Api-Key","value":"spec-key","type":"header"}],"clientRoute":{"relativePathList":["/orders"],"methodList":["GET"]},
             "routingInfo":{"routingAddressList":[{"address":"https://orders.internal/api","weight":100}],"connectTimeout":5,"loadBalanceAlgorithm":"ROUND_ROBIN"},
             "reParse":false,"soapToRest":false,"backendApiVersion":"2.3","requestBodyReadBehavior":"NEVER_READ",
             "maintenanceModeSetting":{"enabled":true,"httpStatusCode":503,"contentType":"text/plain","message":"Back soon"},
             "deploy":true,"deployTargetEnvironmentNameList":["blue"]}
            """);
    }

    [Fact, RoundTrip("apiProxies.updateFromUrl")]
    public async Task UpdateFromUrl()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"status":"SUCCESS","resultMessage":"Saved","resultList":null,"resultCount":null,"deploymentResult":null}""");
        using var client = server.Connect();
        var update = new ApiProxyFromUrlUpdate
        {
            ApiProxyName = "orders",
            ApiProxyCreationType = ApiProxySpecType.ReverseProxy,
            ClientRoute = new ClientRoute { RelativePathList = ["/orders"] },
            ReParse = false,
            EnableWSA = true,
            EnableWSRM = false,
            ResponseBodyReadBehavior = BodyReadBehavior.ReadIfPolicyExists,
        };

        var result = await client.ApiProxies.UpdateFromUrlAsync("shop", update, TestContext.Current.CancellationToken);

        Assert.Equal(("Saved", DeploymentVerdict.NotRequested), (result.Message, result.Deployment.Verdict));
        RoundTrip.AssertLine(server.Call, "PUT", "/apiops/projects/shop/apiProxies/url/");
        RoundTrip.AssertJson(server.Call, """
            {"apiProxyName":"orders","apiProxyCreationType":"REVERSE_PROXY","clientRoute":{"relativePathList":["/orders"]},"reParse":false,"enableWSA":true,"enableWSRM":false,
             "responseBodyReadBehavior":"READ_IF_POLICY_EXISTS","deploy":false}
            """);
    }

    [Fact, RoundTrip("apiProxies.createFromFile")]
    public async Task CreateFromFile()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();
        var metadata = new ApiProxyFromFileInput { ApiProxyName = "rates", ApiProxyCreationType = ApiProxySpecType.Wsdl, SoapToRest = true, DeployTo = ["blue"] };
        var file = FileUpload.FromBytes(Encoding.UTF8.GetBytes("<definitions/>"), "rates.wsdl");

        RoundTrip.AssertDeployed(await client.ApiProxies.CreateFromFileAsync("shop", metadata, file, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "POST", "/apiops/projects/shop/apiProxies/file/");
        await AssertPartsAsync(
            server.Call,
            """{"apiProxyName":"rates","apiProxyCreationType":"WSDL","soapToRest":true,"deploy":true,"deployTargetEnvironmentNameList":["blue"]}""",
            new ReceivedPart("application/octet-stream", "rates.wsdl", Encoding.UTF8.GetBytes("<definitions/>")));
    }

    [Fact, RoundTrip("apiProxies.updateFromFile")]
    public async Task UpdateFromFile()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"status":"SUCCESS"}""");
        using var client = server.Connect();
        var metadata = new ApiProxyFromFileUpdate
        {
            ApiProxyName = "orders",
            ApiProxyCreationType = ApiProxySpecType.OpenApi,
            ClientRoute = new ClientRoute { RelativePathList = ["/orders"] },
            ReParse = true,
        };
        using var content = new MemoryStream([0, 1, 13, 10, 255]);
        var file = FileUpload.FromStream(content, "orders v2.zip", "application/zip");

        var result = await client.ApiProxies.UpdateFromFileAsync("shop", metadata, file, TestContext.Current.CancellationToken);

        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
        RoundTrip.AssertLine(server.Call, "PUT", "/apiops/projects/shop/apiProxies/file/");
        await AssertPartsAsync(
            server.Call,
            """{"apiProxyName":"orders","apiProxyCreationType":"OPEN_API","clientRoute":{"relativePathList":["/orders"]},"reParse":true,"deploy":false}""",
            new ReceivedPart("application/zip", "orders v2.zip", [0, 1, 13, 10, 255]));
    }

    [Fact, RoundTrip("apiProxies.delete")]
    public async Task Delete()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.ApiProxies.DeleteAsync("shop", "orders", TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "DELETE", "/apiops/projects/shop/apiProxies/orders/");
        RoundTrip.AssertNoBody(server.Call);
    }

    [Fact, RoundTrip("apiProxies.export")]
    public async Task Export_encrypted()
    {
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.ContentType = "application/zip";
            response.Headers.ContentDisposition = "attachment; filename=\"orders-2026.zip\"";
            response.ContentLength = 4;
            return response.Body.WriteAsync(new byte[] { 80, 75, 0, 255 }).AsTask();
        });
        using var client = server.Connect();

        using var download = await client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.With("geçiş: söz"), new ExportApiProxyOptions { WithDependencies = true }, TestContext.Current.CancellationToken);
        using var content = new MemoryStream();
        await download.Stream.CopyToAsync(content, TestContext.Current.CancellationToken);

        Assert.Equal([80, 75, 0, 255], content.ToArray());
        Assert.Equal(("orders-2026.zip", "application/zip", 4), (download.FileName, download.ContentType, download.Length));
        RoundTrip.AssertLine(server.Call, "GET", "/apiops/projects/shop/apiProxies/orders/export/?encrypt=true&withDependencies=true");
        RoundTrip.AssertNoBody(server.Call);
        Assert.Equal("geçiş: söz", Encoding.UTF8.GetString(Convert.FromBase64String(server.Call.Headers["X-Apinizer-Package-Passphrase"])));
    }

    [Fact]
    public async Task Export_in_plain_sends_no_passphrase()
    {
        await using var server = await ScriptedServer.AnswerAsync(response => response.Body.WriteAsync(new byte[] { 80, 75 }).AsTask());
        using var client = server.Connect();

        using var download = await client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.Unencrypted, cancellationToken: TestContext.Current.CancellationToken);

        RoundTrip.AssertLine(server.Call, "GET", "/apiops/projects/shop/apiProxies/orders/export/?encrypt=false");
        Assert.DoesNotContain("X-Apinizer-Package-Passphrase", server.Call.Headers.Keys);
    }

    [Fact, RoundTrip("apiProxies.getInvokeInfo")]
    public async Task GetInvokeInfo()
    {
        const string Blue = """
            {"environmentName":"blue","gatewayBaseUrl":"https://api.shop.example","rootContext":"/gw","fullPaths":["/gw/orders"],"methods":["GET","PURGE"],"schemes":["http","https"],"deployed":true}
            """;
        const string Green = """{"environmentName":"green","fullPaths":[],"methods":[],"schemes":[],"deployed":false}""";
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(Blue, Green));
        using var client = server.Connect();

        RoundTrip.AssertHolds(await client.ApiProxies.GetInvokeInfoAsync("shop", "orders", TestContext.Current.CancellationToken), Blue, Green);

        RoundTrip.AssertLine(server.Call, "GET", "/apiops/projects/shop/apiProxies/orders/invoke-info/");
        RoundTrip.AssertNoBody(server.Call);
    }

    private static async Task AssertPartsAsync(ReceivedCall call, string metadata, ReceivedPart file)
    {
        Assert.Equal("multipart/form-data", call.MediaType);
        var parts = await call.ReadPartsAsync();
        Assert.Equal(["metadata", "specFile"], parts.Keys);
        Assert.Equal(("application/json", null), (parts["metadata"].ContentType, parts["metadata"].FileName));
        JsonAssert.Same(metadata, parts["metadata"].Text);
        Assert.Equal((file.ContentType, file.FileName), (parts["specFile"].ContentType, parts["specFile"].FileName));
        Assert.Equal(file.Content, parts["specFile"].Content);
    }
}
