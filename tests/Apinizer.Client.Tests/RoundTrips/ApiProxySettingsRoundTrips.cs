using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxySettingsRoundTrips
{
    private const string Path = "/apiops/projects/shop/apiProxies/orders/settings/";

    private static readonly string[] Blue = ["blue"];

    [Fact, RoundTrip("apiProxies.settings.updateKeys")]
    public Task UpdateKeys() => DeployedAsync(
        "keys", (settings, ct) => settings.UpdateKeysAsync("shop", "orders", new() { PublicKey = "pk-1", SecretKey = "sk-1", DeployTo = Blue }, ct), """ "publicKey":"pk-1","secretKey":"sk-1" """);

    [Fact]
    public async Task UpdateKeys_without_a_deployment_says_so()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"success":true}""");
        using var client = server.Connect();

        var result = await client.ApiProxies.Settings.UpdateKeysAsync("shop", "orders", new ApiProxyKeysPatch { SecretKey = "sk-1" }, TestContext.Current.CancellationToken);

        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
        RoundTrip.AssertJson(server.Call, """{"secretKey":"sk-1","deploy":false}""");
    }

    [Fact, RoundTrip("apiProxies.settings.updateAddresses")]
    public Task ReplaceAddresses() => DeployedAsync(
        "addresses",
        (settings, ct) => settings.ReplaceAddressesAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue,
                RoutingAddressList =
                [
                    new() { Address = "https://a.internal", Description = "New", Weight = 5, AddressType = RoutingAddressType.Canary, HealthMonitoringEnabled = true },
                    new() { Address = "https://b.internal", AddressType = RoutingAddressType.FailoverOnly, HealthCheckPath = "/up", SoapType = SoapPortType.Soap12 },
                ],
            },
            ct),
        """
        "routingAddressList":[
            {"address":"https://a.internal","description":"New","weight":5,"addressType":"CANARY","healthMonitoringEnabled":true},
            {"address":"https://b.internal","addressType":"FAILOVER_ONLY","healthCheckPath":"/up","soapType":"SOAP12"}]
        """);

    [Fact]
    public Task ReplaceAddresses_by_none_at_all() => DeployedAsync(
        "addresses", (settings, ct) => settings.ReplaceAddressesAsync("shop", "orders", RoutingAddressesInput.RemoveAll with { DeployTo = Blue }, ct), """ "routingAddressList":[] """);

    [Fact, RoundTrip("apiProxies.settings.updateCache")]
    public Task ReplaceCache() => DeployedAsync(
        "cache",
        (settings, ct) => settings.ReplaceCacheAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue,
                CacheSettings = new()
                {
                    Name = "By tenant", Description = "One for each", CacheActive = true, CacheOnlyHttpGetRequests = true, CacheKeyType = CacheKeyType.Custom, CacheStorageType = CacheStorageType.Local,
                    Capacity = 50, Ttl = TimeSpan.FromMinutes(2), HandlingAction = CacheHandlingAction.Stop, InvalidationRequiresAuthn = true, CacheNullValue = false,
                    VariableList = [new() { Name = "tenant", Type = VariableType.Header, HeaderName = "X-Tenant" }],
                },
            },
            ct),
        """
        "cacheSettings":{"name":"By tenant","description":"One for each","cacheActive":true,"cacheOnlyHttpGetRequests":true,"cacheKeyType":"CUSTOM","cacheStorageType":"LOCAL",
            "capacity":50,"ttl":120,"handlingAction":"STOP","invalidationRequiresAuthn":true,"cacheNullValue":false,
            "variableList":[{"name":"tenant","type":"HEADER","headerName":"X-Tenant"}]}
        """);

    [Fact, RoundTrip("apiProxies.settings.updateCircuitBreaker")]
    public Task UpdateCircuitBreaker() => DeployedAsync(
        "circuit-breaker",
        (settings, ct) => settings.UpdateCircuitBreakerAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue, CircuitBreakerEnabled = true, ErrorWindow = TimeSpan.FromMinutes(1), ErrorThresholdValue = 20, EnumErrorThresholdType = ErrorThresholdType.Percent,
                SleepWindow = TimeSpan.FromSeconds(15), HalfOpenEnabled = false,
            },
            ct),
        """ "circuitBreakerEnabled":true,"errorWindow":60,"errorThresholdValue":20,"enumErrorThresholdType":"PERCENT","sleepWindow":15,"halfOpenEnabled":false """);

    [Fact, RoundTrip("apiProxies.settings.updateClientRoute")]
    public Task ReplaceClientRoute() => DeployedAsync(
        "client-route",
        (settings, ct) => settings.ReplaceClientRouteAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue,
                ClientRoute = new()
                {
                    RelativePathList = ["/orders"], HostList = ["api.shop.example"], MethodList = [HttpRequestMethod.Get], HeaderList = [new() { Name = "X-Version", Value = "2" }],
                    BufferRequest = false, BufferResponse = true,
                },
            },
            ct),
        """
        "clientRoute":{"relativePathList":["/orders"],"hostList":["api.shop.example"],"methodList":["GET"],"headerList":[{"name":"X-Version","value":"2"}],"bufferRequest":false,"bufferResponse":true}
        """);

    [Fact]
    public Task ReplaceClientRoute_by_a_host_alone() => DeployedAsync(
        "client-route",
        (settings, ct) => settings.ReplaceClientRouteAsync("shop", "orders", new() { DeployTo = Blue, ClientRoute = new() { HostList = ["api.shop.example"] } }, ct),
        """ "clientRoute":{"hostList":["api.shop.example"]} """);

    [Fact, RoundTrip("apiProxies.settings.updateConnection")]
    public Task UpdateConnection() => RoundTrip.SavedAsync(
        $"PATCH {Path}connection/",
        (client, ct) => client.ApiProxies.Settings.UpdateConnectionAsync(
            "shop",
            "orders",
            new()
            {
                ConnectionSettingsEnabled = true, ConnectTimeout = TimeSpan.FromSeconds(3), ReadTimeout = TimeSpan.FromMinutes(5), ConnectionRequestTimeout = TimeSpan.FromSeconds(4),
                ValidateAfterInactivity = TimeSpan.FromMilliseconds(750), IdleConnectionTimeout = TimeSpan.FromSeconds(25), RedirectsEnabled = true, MaxRedirects = 2, RelativeRedirectsAllowed = false,
                DisableContentCompression = true, EnableStreaming = true, IgnoreRoutingError = true, QueryEncodingMode = QueryEncodingMode.Rfc3986,
                ConnectionPoolManagementType = ConnectionPoolManagementType.Custom, CustomConnectionPoolSize = 12, HopByHopHeaders = ["X-Inner"], SendUserAgentToBackend = true, UserAgentValue = "Shop",
                DoNotRouteZeroValueContentLength = true, EnableDownload = true, UseByteArrayForCompressedResponse = false,
            },
            ct),
        """
        {"connectionSettingsEnabled":true,"connectTimeout":3,"readTimeout":300,"connectionRequestTimeout":4,"validateAfterInactivity":750,"idleConnectionTimeout":25,"redirectsEnabled":true,
        "maxRedirects":2,"relativeRedirectsAllowed":false,"disableContentCompression":true,"enableStreaming":true,"ignoreRoutingError":true,"queryEncodingMode":"RFC3986",
        "connectionPoolManagementType":"CUSTOM","customConnectionPoolSize":12,"hopByHopHeaders":["X-Inner"],"sendUserAgentToBackend":true,"userAgentValue":"Shop",
        "doNotRouteZeroValueContentLength":true,"enableDownload":true,"useByteArrayForCompressedResponse":false}
        """);

    [Fact, RoundTrip("apiProxies.settings.updateCors")]
    public Task ReplaceCors() => DeployedAsync(
        "cors",
        (settings, ct) => settings.ReplaceCorsAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue,
                CorsSettings = new()
                {
                    Name = "Pages", Description = "Of the shop", CorsActive = true, AllowOriginList = ["https://shop.example"], AllowMethodList = [HttpRequestMethod.Get], AllowHeaderList = ["*"],
                    ExposeHeaderList = ["X-Total"], AllowCredentials = true, MaxAge = TimeSpan.FromMinutes(10),
                },
            },
            ct),
        """
        "corsSettings":{"name":"Pages","description":"Of the shop","corsActive":true,"allowOriginList":["https://shop.example"],"allowMethodList":["GET"],"allowHeaderList":["*"],
            "exposeHeaderList":["X-Total"],"allowCredentials":"true","maxAge":600}
        """);

    [Fact, RoundTrip("apiProxies.settings.updateCustomMessage")]
    public Task UpdateCustomMessage() => DeployedAsync(
        "custom-message",
        (settings, ct) => settings.UpdateCustomMessageAsync(
            "shop", "orders", new() { DeployTo = Blue, BuildCustomMessage = true, CustomMessageTemplate = "gone", CustomMessageContentType = "text/plain", CustomMessageHttpStatusCode = 410 }, ct),
        """ "buildCustomMessage":true,"customMessageTemplate":"gone","customMessageContentType":"text/plain","customMessageHttpStatusCode":410 """);

    [Fact, RoundTrip("apiProxies.settings.updateErrorHandling")]
    public Task UpdateErrorHandling() => DeployedAsync(
        "error-handling",
        (settings, ct) => settings.UpdateErrorHandlingAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue, ErrorHandlingType = ErrorHandlingType.StatusCodeList, StatusCodeList = [500, 504], CustomizeErrorMessageEnabled = true,
                ErrorMessageList = [new() { HttpStatusCode = 504, CustomizedHttpStatusCode = 503, CustomizedErrorCode = "BUSY", CustomizedMessage = "Try later" }],
            },
            ct),
        """
        "errorHandlingType":"STATUS_CODE_LIST","statusCodeList":[500,504],"customizeErrorMessageEnabled":true,
        "errorMessageList":[{"httpStatusCode":504,"customizedHttpStatusCode":503,"customizedErrorCode":"BUSY","customizedMessage":"Try later"}]
        """);

    [Fact, RoundTrip("apiProxies.settings.updateForwardedIpHeader")]
    public Task UpdateForwardedIpHeader() => DeployedAsync(
        "forwarded-ip-header",
        (settings, ct) => settings.UpdateForwardedIpHeaderAsync(
            "shop", "orders", new() { DeployTo = Blue, ForwardedIpHeaderParam = new() { ForwardedIpHeaderParamActive = true, Value = "X-Real-IP", XffOrder = ForwardedIpOrder.Last } }, ct),
        """ "forwardedIpHeaderParam":{"forwardedIpHeaderParamActive":true,"value":"X-Real-IP","xffOrder":"LAST"} """);

    [Fact, RoundTrip("apiProxies.settings.updateGrpc")]
    public Task UpdateGrpc() => DeployedAsync(
        "grpc",
        (settings, ct) => settings.UpdateGrpcAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue,
                GrpcSettings = new()
                {
                    MaxInboundMessageSize = 1000, MaxInboundMetadataSize = 200, KeepAliveTime = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(5), KeepAliveWithoutCalls = true,
                    ChannelIdleTimeout = TimeSpan.FromMinutes(3), PerRpcBufferLimit = 4000, MaxRetryAttempts = 3, MaxHedgedAttempts = 1, MaxTraceEvents = 7,
                },
            },
            ct),
        """
        "grpcSettings":{"maxInboundMessageSize":1000,"maxInboundMetadataSize":200,"keepAliveTime":30,"keepAliveTimeout":5,"keepAliveWithoutCalls":true,"channelIdleTimeout":180,
            "perRpcBufferLimit":4000,"maxRetryAttempts":3,"maxHedgedAttempts":1,"maxTraceEvents":7}
        """);

    [Fact, RoundTrip("apiProxies.settings.updateIdempotency")]
    public Task ReplaceIdempotency() => DeployedAsync(
        "idempotency",
        (settings, ct) => settings.ReplaceIdempotencyAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue,
                IdempotencySettings = new()
                {
                    Name = "Once", Description = "No order twice", IdempotencyActive = true, KeyType = IdempotencyKeyType.Custom, HeaderName = "X-Once",
                    VariableList = [new() { Name = "order", Type = VariableType.Body, MessageContentType = MessageContentType.Json, JsonPathValue = "$.id" }],
                    KeyRequired = true, MissingKeyHttpStatus = 428, ApplicableHttpMethods = [HttpRequestMethod.Post], PayloadHashEnabled = false, ProcessingTimeoutInSeconds = TimeSpan.FromSeconds(20), RetentionInDays = 2,
                    CacheStorageType = CacheStorageType.Distributed, HandlingAction = CacheHandlingAction.Stop, CacheConnectionTimeoutInSeconds = TimeSpan.FromSeconds(1), ConflictHttpStatus = 425, MismatchHttpStatus = 400,
                    ReplayCompletedResponse = false, ConflictMessage = "busy", MismatchMessage = "other", MissingKeyMessage = "none", ErrorContentType = "text/plain", MissingKeyBodyEnabled = true,
                    ConflictBodyEnabled = false, MismatchBodyEnabled = true,
                },
            },
            ct),
        """
        "idempotencySettings":{"name":"Once","description":"No order twice","idempotencyActive":true,"keyType":"CUSTOM","headerName":"X-Once",
            "variableList":[{"name":"order","type":"BODY","messageContentType":"JSON","jsonPathValue":"$.id"}],"keyRequired":true,"missingKeyHttpStatus":428,"applicableHttpMethods":["POST"],
            "payloadHashEnabled":false,"processingTimeoutInSeconds":20,"retentionInDays":2,"cacheStorageType":"DISTRIBUTED","handlingAction":"STOP","cacheConnectionTimeoutInSeconds":1,
            "conflictHttpStatus":425,"mismatchHttpStatus":400,"replayCompletedResponse":false,"conflictMessage":"busy","mismatchMessage":"other","missingKeyMessage":"none",
            "errorContentType":"text/plain","missingKeyBodyEnabled":true,"conflictBodyEnabled":false,"mismatchBodyEnabled":true}
        """);

    [Fact, RoundTrip("apiProxies.settings.updateJsonErrorTemplate")]
    public Task UpdateJsonErrorTemplate() => DeployedAsync(
        "json-error-template",
        (settings, ct) => settings.UpdateJsonErrorTemplateAsync(
            "shop",
            "orders",
            new() { DeployTo = Blue, JsonErrorResponseTemplate = new() { JsonErrorResponseTemplateActive = true, JsonValue = "{\"code\":\"#FAULTCODE#\"}", ContentType = "application/problem+json", PermitSpecialChars = false } },
            ct),
        """ "jsonErrorResponseTemplate":{"jsonErrorResponseTemplateActive":true,"jsonValue":"{\"code\":\"#FAULTCODE#\"}","contentType":"application/problem+json","permitSpecialChars":false} """);

    [Fact, RoundTrip("apiProxies.settings.updateXmlErrorTemplate")]
    public Task UpdateXmlErrorTemplate() => DeployedAsync(
        "xml-error-template",
        (settings, ct) => settings.UpdateXmlErrorTemplateAsync(
            "shop",
            "orders",
            new() { DeployTo = Blue, XmlErrorResponseTemplate = new() { XmlErrorResponseTemplateActive = true, XmlValue = "<error>#FAULTMESSAGE#</error>", ContentType = "text/xml", PermitSpecialChars = true } },
            ct),
        """ "xmlErrorResponseTemplate":{"xmlErrorResponseTemplateActive":true,"xmlValue":"<error>#FAULTMESSAGE#</error>","contentType":"text/xml","permitSpecialChars":true} """);

    [Fact, RoundTrip("apiProxies.settings.updateMaintenanceMode")]
    public Task UpdateMaintenanceMode() => DeployedAsync(
        "maintenance-mode",
        (settings, ct) => settings.UpdateMaintenanceModeAsync("shop", "orders", new() { DeployTo = Blue, Enabled = true, HttpStatusCode = 503, ContentType = "text/plain", Message = "Back at nine" }, ct),
        """ "enabled":true,"httpStatusCode":503,"contentType":"text/plain","message":"Back at nine" """);

    [Fact, RoundTrip("apiProxies.settings.updateMetadata")]
    public Task UpdateMetadata() => DeployedAsync(
        "metadata",
        (settings, ct) => settings.UpdateMetadataAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue, NewName = "orders-2", Description = "", CategoryList = [], SharingType = SharingType.Internal, RequestBodyReadBehavior = BodyReadBehavior.NeverRead,
                ResponseBodyReadBehavior = BodyReadBehavior.AlwaysRead, Direction = ContractDirection.RequestOnly, DisableDirectAccessToGateways = true, GlobalApiProxySettingName = "strict",
                BackendProxyApplyPolicies = true, FixSoapApiPortType = false,
            },
            ct),
        """
        "name":"orders-2","description":"","categoryList":[],"sharingType":"INTERNAL","requestBodyReadBehavior":"NEVER_READ","responseBodyReadBehavior":"ALWAYS_READ","direction":"REQUEST_ONLY",
        "disableDirectAccessToGateways":true,"globalApiProxySettingName":"strict","backendProxyApplyPolicies":true,"fixSoapApiPortType":false
        """);

    [Fact]
    public Task UpdateMetadata_leaves_the_name_and_the_categories_alone()
        => DeployedAsync("metadata", (settings, ct) => settings.UpdateMetadataAsync("shop", "orders", new() { DeployTo = Blue, SharingType = SharingType.None }, ct), """ "sharingType":"NONE" """);

    [Fact, RoundTrip("apiProxies.settings.updateMtls")]
    public Task UpdateMtls() => DeployedAsync(
        "mtls",
        (settings, ct) => settings.UpdateMtlsAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue, Enabled = true, KeyStoreId = "66f0", TrustStoreId = "66f1", KeyStoreName = "partner", TrustStoreName = "banks", SupportedProtocolList = [SslProtocol.Tls13],
                HostnameVerifierType = HostnameVerifierType.Strict, DisableSslValidation = false,
            },
            ct),
        """
        "enabled":true,"keyStoreId":"66f0","trustStoreId":"66f1","keyStoreName":"partner","trustStoreName":"banks","supportedProtocolList":["TLS_1_3"],"hostnameVerifierType":"STRICT",
        "disableSslValidation":false
        """);

    [Fact, RoundTrip("apiProxies.settings.updateNtlm")]
    public Task UpdateNtlm() => DeployedAsync(
        "ntlm",
        (settings, ct) => settings.UpdateNtlmAsync(
            "shop", "orders", new() { DeployTo = Blue, NtlmSettings = new() { Enabled = true, Domain = "HQ", Username = "svc", Password = "p4ss", Workstation = "WS9" } }, ct),
        """ "ntlmSettings":{"enabled":true,"domain":"HQ","username":"svc","password":"p4ss","workstation":"WS9"} """);

    [Fact, RoundTrip("apiProxies.settings.updateProxyServer")]
    public Task UpdateProxyServer() => DeployedAsync(
        "proxy-server",
        (settings, ct) => settings.UpdateProxyServerAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue, ProxyEnabled = true, ProxyFromHeaderEnabled = false, ProxyHost = "proxy.internal", ProxyPort = 3128, ProxyAuthorizationNeeded = true, ProxyUsername = "svc",
                ProxyPassword = "p4ss",
            },
            ct),
        """
        "proxyEnabled":true,"proxyFromHeaderEnabled":false,"proxyHost":"proxy.internal","proxyPort":3128,"proxyAuthorizationNeeded":true,"proxyUsername":"svc","proxyPassword":"p4ss"
        """);

    [Fact]
    public Task UpdateProxyServer_that_each_request_names() => DeployedAsync(
        "proxy-server",
        (settings, ct) => settings.UpdateProxyServerAsync("shop", "orders", new() { DeployTo = Blue, ProxyEnabled = true, ProxyFromHeaderEnabled = true, ProxyAuthorizationNeeded = true }, ct),
        """ "proxyEnabled":true,"proxyFromHeaderEnabled":true,"proxyAuthorizationNeeded":true """);

    [Fact, RoundTrip("apiProxies.settings.updateRoutingStatus")]
    public Task UpdateRoutingStatus() => DeployedAsync(
        "routing-status", (settings, ct) => settings.UpdateRoutingStatusAsync("shop", "orders", new() { DeployTo = Blue, RoutingEnabled = false, EchoEnabled = true }, ct), """ "routingEnabled":false,"echoEnabled":true """);

    [Fact, RoundTrip("apiProxies.settings.updateSpecAccessType")]
    public Task UpdateSpecAccessType() => DeployedAsync(
        "spec-access-type/AUTHENTICATED",
        (settings, ct) => settings.UpdateSpecAccessTypeAsync("shop", "orders", SpecAccessType.Authenticated, new() { DeployTo = Blue }, new() { CheckApiProxyPermission = true }, ct),
        "",
        "?checkApiProxyPermission=true");

    [Fact]
    public Task UpdateSpecAccessType_that_is_only_saved() => RoundTrip.SavedAsync(
        $"PATCH {Path}spec-access-type/HIDDEN/", (client, ct) => client.ApiProxies.Settings.UpdateSpecAccessTypeAsync("shop", "orders", SpecAccessType.Hidden, new(), null, ct), """{"deploy":false}""");

    [Fact, RoundTrip("apiProxies.settings.updateTrace")]
    public Task UpdateTrace() => DeployedAsync(
        "trace",
        (settings, ct) => settings.UpdateTraceAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue, EnableTraceLog = true, StartTime = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(3)), StopTime = new DateTimeOffset(2026, 3, 1, 10, 30, 0, TimeSpan.Zero),
                EnvironmentName = "blue",
            },
            ct),
        """ "enableTraceLog":true,"startTime":"2026-03-01T09:00:00.000Z","stopTime":"2026-03-01T10:30:00.000Z","environmentName":"blue" """);

    [Fact, RoundTrip("apiProxies.settings.updateWebsocket")]
    public Task UpdateWebsocket() => DeployedAsync(
        "websocket",
        (settings, ct) => settings.UpdateWebsocketAsync(
            "shop",
            "orders",
            new()
            {
                DeployTo = Blue,
                WebsocketSettings = new()
                {
                    ConnectionLostTimeout = TimeSpan.FromSeconds(90), ReuseAddr = true, ConnectTimeout = TimeSpan.FromSeconds(6), MaxRetries = 2, RetryDelay = TimeSpan.FromMilliseconds(250),
                    AutoReconnect = true, AutoReconnectMaxRetries = 4, AutoReconnectRetryDelay = TimeSpan.FromSeconds(3),
                },
            },
            ct),
        """
        "websocketSettings":{"connectionLostTimeout":90,"reuseAddr":true,"connectTimeout":6,"maxRetries":2,"retryDelay":250,"autoReconnect":true,"autoReconnectMaxRetries":4,
            "autoReconnectRetryDelay":3000}
        """);

    /// <summary>A change of a setting that is deployed to the environment blue. The members are those beside the deployment.</summary>
    private static Task DeployedAsync(string setting, Func<IApiProxySettingsApi, CancellationToken, Task<OperationResult>> call, string members, string query = "")
        => RoundTrip.DeployedAsync(
            $"PATCH {Path}{setting}/{query}",
            (client, ct) => call(client.ApiProxies.Settings, ct),
            $$"""{{{(members.Length > 0 ? members + "," : "")}}"deploy":true,"deployTargetEnvironmentNameList":["blue"]}""");
}
