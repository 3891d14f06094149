using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

public sealed class ApiProxySettingTests
{
    private const string Proxies = ManagerUnderTest.Project + "apiProxies/";
    private const string Settings = Proxies + "pets/settings/";

    /// <summary>Path, body, where the stored document has it, and what it has there.</summary>
    public static TheoryData<string, string, string, string> Stored { get; } = new()
    {
        { "addresses", """{"routingAddressList":[{"address":"https://b.example.com","weight":3}]}""", "routing.routingAddressList", """[{"address":"https://b.example.com","weight":3}]""" },
        { "cache", """{"cacheSettings":{"name":"c","handlingAction":"STOP","ttl":60}}""", "cacheSettings", """{"name":"c","ttl":60,"handlingAction":"STOP"}""" },
        { "circuit-breaker", """{"circuitBreakerEnabled":true}""", "routing.circuitBreakerEnabled", "true" },
        { "client-route", """{"clientRoute":{"hostList":["a.example.com"]}}""", "clientRoute", """{"hostList":["a.example.com"],"bufferRequest":true,"bufferResponse":true}""" },
        { "connection", """{"readTimeout":60}""", "routing.readTimeout", "60" },
        { "cors", """{"corsSettings":{"corsActive":true,"allowOriginList":["*"]}}""", "corsSettings", """{"corsActive":true,"allowOriginList":["*"]}""" },
        { "custom-message", """{"customMessageHttpStatusCode":204}""", "routing.customMessageHttpStatusCode", "204" },
        { "error-handling", """{"statusCodeList":[500,503]}""", "routing.statusCodeList", "[500,503]" },
        { "forwarded-ip-header", """{"forwardedIpHeaderParam":{"value":"X-Real-IP"}}""", "forwardedIpHeaderParam", """{"value":"X-Real-IP"}""" },
        { "idempotency", """{"idempotencySettings":{"retentionInDays":30}}""", "idempotencySettings", """{"retentionInDays":30}""" },
        { "json-error-template", """{"jsonErrorResponseTemplate":{"jsonValue":"{\"code\": #FAULTCODE#}"}}""", "jsonErrorResponseTemplate.jsonValue", "\"{\\u0022code\\u0022: #FAULTCODE#}\"" },
        { "keys", """{"publicKey":"pub"}""", "publicKey", "\"pub\"" },
        { "maintenance-mode", """{"enabled":true}""", "maintenanceModeSetting", """{"enabled":true}""" },
        { "metadata", """{"sharingType":"BOTH"}""", "sharingType", "\"BOTH\"" },
        { "mtls", """{"enabled":true,"keyStoreId":"k-1"}""", "routing.mTLSSettings", """{"enabled":true,"keyStoreId":"k-1"}""" },
        { "ntlm", """{"ntlmSettings":{"enabled":true,"domain":"d","username":"u","password":"p"}}""", "routing.ntlmSettings.password", "\"p\"" },
        { "proxy-server", """{"proxyEnabled":true,"proxyHost":"p.example.com","proxyPort":8080}""", "routing.proxyHost", "\"p.example.com\"" },
        { "routing-status", """{"echoEnabled":true}""", "routing.echoEnabled", "true" },
        { "spec-access-type/HIDDEN", """{}""", "specAccessType", "\"HIDDEN\"" },
        { "trace", """{"stopTime":"2026-01-02T00:00:00Z"}""", "traceSettings.stopTime", "\"2026-01-02T00:00:00Z\"" },
        { "xml-error-template", """{"xmlErrorResponseTemplate":{"xmlValue":"<e>#FAULTCODE#</e>"}}""", "xmlErrorResponseTemplate.xmlValue", "\"\\u003Ce\\u003E#FAULTCODE#\\u003C/e\\u003E\"" },
    };

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task A_setting_is_stored_waits_for_a_deployment_and_is_deployed_on_demand(string path, string body, string place, string expected)
    {
        await using var manager = await StartAsync();
        (await manager.PatchAsync($"{Settings}{path}/", body)).IsOk();
        Assert.Equal(expected, At(manager.Emulator.State.Find("apiProxies", "MyProject", "pets"), place));
        Assert.Equal((1, "true"), (manager.Emulator.State.DeployedRevision("MyProject", "pets", "staging"), await RedeployRequiredAsync(manager)));

        if (path != "connection")
        {
            var deployed = JsonNode.Parse(body)!.AsObject();
            deployed["deploy"] = true;
            deployed["deployTargetEnvironmentNameList"] = new JsonArray("staging");
            Assert.NotNull((await manager.PatchAsync($"{Settings}{path}/", deployed.ToJsonString())).IsOk()["deploymentResult"]);
            Assert.Equal((2, "false"), (manager.Emulator.State.DeployedRevision("MyProject", "pets", "staging"), await RedeployRequiredAsync(manager)));
        }
    }

    [Theory]
    [InlineData("addresses", """{}""", "routingAddressList is required")]
    [InlineData("addresses", """{"routingAddressList":[{"weight":1}]}""", "Address is required")]
    [InlineData("cache", """{}""", "cacheSettings is required")]
    [InlineData("cache", """{"cacheSettings":{"name":"c"}}""", "handlingAction is required")]
    [InlineData("circuit-breaker", """{"errorWindow":-1}""", "Invalid circuit breaker settings")]
    [InlineData("client-route", """{"clientRoute":{"relativePathList":[]}}""", "Client route must have at least one valid route configuration")]
    [InlineData("client-route", """{"clientRoute":{"relativePathList":["/"]}}""", "Client route must have at least one valid route configuration")]
    [InlineData("connection", """{"connectionPoolManagementType":"CUSTOM"}""", "customConnectionPoolSize is required when connectionPoolManagementType is CUSTOM")]
    [InlineData("cors", """{"corsSettings":{"allowOriginList":["*"],"allowCredentials":"true"}}""", "allowOriginList can not contain * when allowCredentials is true")]
    [InlineData("cors", """{"corsSettings":{"allowCredentials":true}}""", "JSON parse error: corsSettings.allowCredentials must be one of true, false!")]
    [InlineData("forwarded-ip-header", """{"forwardedIpHeaderParam":{"value":" "}}""", "Invalid forwarded IP header settings")]
    [InlineData("idempotency", """{"idempotencySettings":{"retentionInDays":31}}""", "retentionInDays must be between 1 and 30")]
    [InlineData("json-error-template", """{"jsonErrorResponseTemplate":{"jsonValue":"{"}}""", "Invalid JSON template")]
    [InlineData("xml-error-template", """{"xmlErrorResponseTemplate":{"xmlValue":"<a>"}}""", "Invalid XML template")]
    [InlineData("metadata", """{}""", "At least one field must be provided")]
    [InlineData("metadata", """{"name":" "}""", "name value can not be empty!")]
    [InlineData("metadata", """{"name":"toys"}""", "ApiProxy (name: toys) is already exist!")]
    [InlineData("mtls", """{"enabled":true}""", "KeyStore ID is required when mTLS is enabled")]
    [InlineData("ntlm", """{"ntlmSettings":{"enabled":true,"domain":"d"}}""", "Domain, username, and password are required when NTLM is enabled")]
    [InlineData("proxy-server", """{"proxyEnabled":true,"proxyHost":"p"}""", "Proxy host and port are required when proxy is enabled")]
    [InlineData("proxy-server", """{"proxyEnabled":true,"proxyHost":"p","proxyPort":1,"proxyAuthorizationNeeded":true}""", "Proxy username and password are required when proxy authorization is needed")]
    [InlineData("routing-status", """{}""", "Invalid routing status")]
    [InlineData("spec-access-type/SECRET", """{}""", "specAccessType must be one of PUBLIC, AUTHENTICATED, HIDDEN, BACKEND_PROXY!")]
    [InlineData("trace", """{"environmentName":"mars"}""", "Environment (mars) is not found or user does not have privilege to access it!")]
    [InlineData("maintenance-mode", """{"enabled":true,"deploy":true,"deployTargetEnvironmentNameList":["mars"]}""", "Environment (mars) is not found or user does not have privilege to access it!")]
    public async Task A_setting_that_is_refused_changes_nothing(string path, string body, string message)
    {
        await using var manager = await StartAsync();
        await manager.CreateProxyAsync("toys");
        var before = manager.Emulator.State.Find("apiProxies", "MyProject", "pets")!.ToJsonString();
        (await manager.PatchAsync($"{Settings}{path}/", body)).IsRefused(message);
        Assert.Equal(before, manager.Emulator.State.Find("apiProxies", "MyProject", "pets")!.ToJsonString());
        Assert.Equal("false", await RedeployRequiredAsync(manager));
    }

    [Fact]
    public async Task Some_settings_keep_what_is_left_out_and_others_clear_it()
    {
        await using var manager = await StartAsync();
        (await manager.PatchAsync(Settings + "maintenance-mode/", """{"enabled":true,"httpStatusCode":503}""")).IsOk();
        (await manager.PatchAsync(Settings + "maintenance-mode/", """{"enabled":false}""")).IsOk();
        (await manager.PatchAsync(Settings + "ntlm/", """{"ntlmSettings":{"enabled":true,"domain":"d","username":"u","password":"p"}}""")).IsOk();
        (await manager.PatchAsync(Settings + "ntlm/", """{"ntlmSettings":{"enabled":true,"domain":"e"}}""")).IsOk();
        (await manager.PatchAsync(Settings + "cors/", """{"corsSettings":{"corsActive":true,"maxAge":60}}""")).IsOk();
        (await manager.PatchAsync(Settings + "cors/", """{"corsSettings":{"corsActive":false}}""")).IsOk();

        var stored = manager.Emulator.State.Find("apiProxies", "MyProject", "pets");
        Assert.Equal("""{"enabled":false,"httpStatusCode":503}""", At(stored, "maintenanceModeSetting"));
        Assert.Equal("""{"enabled":true,"domain":"e","username":"u","password":"p"}""", At(stored, "routing.ntlmSettings"));
        Assert.Equal("""{"corsActive":false}""", At(stored, "corsSettings"));
    }

    [Fact]
    public async Task An_empty_list_of_addresses_takes_all_backends_away()
    {
        await using var manager = await StartAsync();
        Assert.NotEmpty(await AddressesAsync(manager));
        (await manager.PatchAsync(Settings + "addresses/", """{"routingAddressList":[]}""")).IsOk();
        Assert.Empty(await AddressesAsync(manager));
    }

    [Fact]
    public async Task The_secrets_of_the_routing_are_stored_and_never_read()
    {
        await using var manager = await StartAsync();
        (await manager.PatchAsync(Settings + "proxy-server/", """{"proxyUsername":"u","proxyPassword":"s3cret"}""")).IsOk();
        (await manager.PatchAsync(Settings + "ntlm/", """{"ntlmSettings":{"password":"s3cret"}}""")).IsOk();
        Assert.DoesNotContain("s3cret", (await manager.GetAsync(Proxies + "pets/")).IsOk().Text, StringComparison.Ordinal);
        Assert.Equal("\"s3cret\"", At(manager.Emulator.State.Find("apiProxies", "MyProject", "pets"), "routing.proxyPassword"));
    }

    [Fact]
    public async Task A_new_name_is_known_to_groups_and_credentials_and_keeps_the_deployment()
    {
        await using var manager = await StartAsync();
        await manager.CreateCredentialAsync("alice");
        (await manager.PutAsync(ManagerUnderTest.Project + "credentials/alice/access/", """{"credentialAccessList":[{"name":"pets","type":"API_PROXY"}]}""")).IsOk();
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxyGroups/", """{"name":"g","clientRoute":{"relativePathList":["/g"]}}""")).IsOk();
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxyGroups/g/apiProxies/pets/")).IsOk();

        (await manager.PatchAsync(Settings + "metadata/", """{"name":"animals","categoryList":[]}""")).IsOk();

        (await manager.GetAsync(Proxies + "pets/")).IsRefused("ApiProxy (name: pets) was not found!");
        Assert.Equal("animals", (await manager.GetAsync(Proxies + "animals/")).IsOk().OnlyItem["name"]!.ToString());
        Assert.Equal(["animals"], (await manager.GetAsync(ManagerUnderTest.Project + "credentials/alice/access/")).Column("name"));
        Assert.Equal("""["animals"]""", manager.Emulator.State.Find("apiProxyGroups", "MyProject", "g")!["apiProxyNameList"]!.ToJsonString());
        Assert.Equal(1, manager.Emulator.State.DeployedRevision("MyProject", "animals", "staging"));
    }

    [Fact]
    public async Task Answers_have_the_shapes_of_their_pages()
    {
        await using var manager = await StartAsync();
        manager.Emulator.FailDeployments("production", "Down");
        const string deploy = ""","deploy":true,"deployTargetEnvironmentNameList":["staging","production"]}""";
        Assert.Equal("""{"success":true,"deploymentResult":null}""", (await manager.PatchAsync(Settings + "routing-status/", """{"routingEnabled":true}""")).Text);
        Assert.Equal("""{"success":true}""", (await manager.PatchAsync(Settings + "connection/", """{"readTimeout":1}""")).Text);
        Assert.Equal("""{"status":"SUCCESS","deploymentResult":{"success":false,"detailList":[]}}""", (await manager.SendAsync(HttpMethod.Patch, Settings + "spec-access-type/PUBLIC/", (string?)null)).Text);
        Assert.Equal("""{"deployed":false,"deployedEnvironments":["staging"],"failedEnvironments":["production"]}""", await ResultAsync("client-route", """{"clientRoute":{"hostList":["h"]}"""));
        Assert.Equal("""{"deploymentResults":[{"environmentName":"staging","success":true},{"environmentName":"production","success":false}]}""", await ResultAsync("ntlm", """{"ntlmSettings":{}"""));
        Assert.Equal("Down", JsonNode.Parse(await ResultAsync("idempotency", """{"idempotencySettings":{}"""))!["detailList"]![1]!["detail"]!.ToString());
        Assert.Equal("Down", JsonNode.Parse(await ResultAsync("trace", """{"enableTraceLog":true"""))!["deploymentResults"]![1]!["message"]!.ToString());

        async Task<string> ResultAsync(string path, string body) => (await manager.PatchAsync($"{Settings}{path}/", body + deploy)).IsOk()["deploymentResult"].ToJsonString();
    }

    [Fact]
    public async Task Connection_settings_know_no_deployment()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options => options.RejectUnknownMembers = true);
        await manager.CreateProxyAsync("pets");
        (await manager.PatchAsync(Settings + "connection/", """{"readTimeout":1,"deploy":false}""")).IsRefused("JSON parse error: Unrecognized field \"deploy\"");
    }

    [Theory]
    [InlineData("addresses", """{"routingAddressList":[]}""")]
    [InlineData("circuit-breaker", """{"halfOpenEnabled":true}""")]
    [InlineData("connection", """{"readTimeout":1}""")]
    [InlineData("custom-message", """{"buildCustomMessage":false}""")]
    [InlineData("error-handling", """{"errorHandlingType":"DEFAULT"}""")]
    [InlineData("mtls", """{"enabled":false}""")]
    [InlineData("ntlm", """{"ntlmSettings":{"enabled":false}}""")]
    [InlineData("proxy-server", """{"proxyEnabled":false}""")]
    [InlineData("routing-status", """{"routingEnabled":true}""")]
    [InlineData("metadata", """{"fixSoapApiPortType":true}""")]
    public async Task Ai_proxies_have_no_classic_routing(string path, string body)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Proxies + "ai/chat/", """{"relativePath":"/chat"}""")).IsOk();
        (await manager.PatchAsync($"{Proxies}chat/settings/{path}/", body)).IsRefused("ApiProxy (name: chat) is an AI API Proxy, which has no classic routing! Use the ai-routing endpoint instead.");
        (await manager.PatchAsync(Proxies + "chat/settings/grpc/", """{"grpcSettings":{"keepAliveTime":5}}""")).IsRefused("API Proxy type is not GRPC");
        (await manager.PatchAsync(Proxies + "chat/settings/metadata/", """{"description":"d"}""")).IsOk();
        (await manager.PatchAsync(Proxies + "chat/settings/maintenance-mode/", """{"enabled":true}""")).IsOk();
    }

    [Theory]
    [InlineData("GRPC", "grpc", """{"grpcSettings":{"keepAliveTime":5}}""", "routing.grpcSettings")]
    [InlineData("WEBSOCKET", "websocket", """{"websocketSettings":{"maxRetries":5}}""", "routing.websocketSettings")]
    public async Task Grpc_and_websocket_settings_are_for_api_proxies_of_that_type(string type, string path, string body, string place)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PutAsync(Proxies + "promotion", $$"""{"name":"stream","type":"{{type}}","relativePath":"/stream"}""")).IsOk();
        (await manager.PatchAsync($"{Proxies}stream/settings/{path}/", body)).IsOk();
        Assert.Contains("5", At(manager.Emulator.State.Find("apiProxies", "MyProject", "stream"), place), StringComparison.Ordinal);
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PostAsync(Proxies + "pets/environments/staging/")).IsOk();
        return manager;
    }

    private static async Task<string> RedeployRequiredAsync(ManagerUnderTest manager)
        => (await manager.GetAsync(Proxies + "pets/environments/staging/deploy-status/")).OnlyItem["redeployRequired"]!.ToJsonString();

    private static async Task<JsonArray> AddressesAsync(ManagerUnderTest manager) => (await manager.GetAsync(Proxies + "pets/")).OnlyItem["routing"]!["routingAddressList"]!.AsArray();

    private static string? At(JsonNode? document, string place) => place.Split('.').Aggregate(document, (parent, name) => parent?[name])?.ToJsonString();
}
