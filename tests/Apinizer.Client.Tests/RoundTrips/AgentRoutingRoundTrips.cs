using System.Text.Json;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class AgentRoutingRoundTrips
{
    private const string Path = "/apiops/projects/shop/apiProxies/helper/";

    private static readonly McpRoutingInput Passthrough = new() { RoutingMode = McpRoutingMode.Passthrough, BackendServers = [new() { Id = "s1", Name = "files", BearerToken = "***" }] };

    [Fact, RoundTrip("apiProxies.settings.updateAiRouting")]
    public Task ReplaceAiRouting() => RoundTrip.SavedAsync(
        $"PUT {Path}ai-routing/",
        (client, ct) => client.ApiProxies.Settings.ReplaceAiRoutingAsync(
            "shop",
            "helper",
            new()
            {
                LlmProviderRef = "p1", LlmProviderRefName = "main", ModelId = "m1", Streaming = true, TimeoutSeconds = TimeSpan.FromSeconds(50), ConnectTimeoutSeconds = TimeSpan.FromSeconds(5), StreamTimeoutSeconds = TimeSpan.FromSeconds(70), MaxResponseBytes = 5_000_000_000,
                MaxChunks = 900, RetryCount = 2, RetryDelayType = AiRetryDelayType.ExponentialBackoff, RetryFixedDelayMs = TimeSpan.FromMilliseconds(100), RetryInitialDelayMs = TimeSpan.FromMilliseconds(200), RetryMaxDelayMs = TimeSpan.FromMilliseconds(3000),
                RetryBackoffMultiplier = 1.5m, FailoverStrategy = AiFailoverStrategy.Conditional,
                ProviderFailoverChain = [new() { LlmProviderRef = "p2", LlmProviderRefName = "second", ModelId = "m2", CredentialRef = "c2", TimeoutMs = TimeSpan.FromMilliseconds(900), OrderIndex = 1, DisplayName = "Second" }],
                FailoverStatusCodeList = [503], FailoverRetryCount = 1, ConditionalLatencyThresholdMs = TimeSpan.FromMilliseconds(800),
                PrimaryPool = [new() { LlmProviderRef = "p3", LlmProviderRefName = "third", ModelId = "m3", Weight = 4, DisplayName = "Third" }],
                EnumAiRoutingAlgorithm = AiRoutingAlgorithm.LeastCost, LeastCostOutputRatio = 0.5m, AffinityKeyHeader = "X-Session", AffinityLoadFactor = 1.1m,
                ConditionalRoutes =
                [
                    new()
                    {
                        Name = "code", Condition = new() { AdditionalProperties = Members("""{"path":"/code"}""") }, LlmProviderRef = "p4", LlmProviderRefName = "fourth", ModelId = "m4",
                        SemanticUtterances = ["write a test"], SemanticThreshold = 0.8m,
                    },
                ],
                SemanticEmbeddingProviderRef = "p5", SemanticEmbeddingModelId = "m5", CircuitBreakerEnabled = true, ErrorWindow = TimeSpan.FromSeconds(20), ErrorThresholdValue = 3,
                EnumErrorThresholdType = AiErrorThresholdType.Percentage, SleepWindow = TimeSpan.FromSeconds(40), HalfOpenEnabled = true, ProxyEnabled = true, ProxyHost = "proxy.internal",
                ProxyPort = 3128, ProxyAuthorizationNeeded = true, ProxyUsername = "svc", ProxyPassword = "p4ss",
                MTLSSettings = new()
                {
                    Enabled = true, KeyStoreId = "66f0", TrustStoreId = "66f1", KeyStoreName = "partner", TrustStoreName = "banks", SupportedProtocolList = [SslProtocol.Tls12],
                    HostnameVerifierType = HostnameVerifierType.Default,
                },
                DisableSslValidation = false, BlockAnonymousRequests = true, AnonymousBudget = new() { AdditionalProperties = Members("""{"tokensPerDay":900}""") }, TraceMode = AiTraceMode.Metric,
                EnableAiTrace = true, AiTraceEnvironmentName = "blue", AiTraceCustomQueryId = "q1", AiTraceMaxDurationSeconds = TimeSpan.FromSeconds(30),
            },
            ct),
        """
        {"llmProviderRef":"p1","llmProviderRefName":"main","modelId":"m1","streaming":true,"timeoutSeconds":50,"connectTimeoutSeconds":5,"streamTimeoutSeconds":70,"maxResponseBytes":5000000000,
        "maxChunks":900,"retryCount":2,"retryDelayType":"EXPONENTIAL_BACKOFF","retryFixedDelayMs":100,"retryInitialDelayMs":200,"retryMaxDelayMs":3000,"retryBackoffMultiplier":1.5,
        "failoverStrategy":"CONDITIONAL",
        "providerFailoverChain":[{"llmProviderRef":"p2","llmProviderRefName":"second","modelId":"m2","credentialRef":"c2","timeoutMs":900,"orderIndex":1,"displayName":"Second"}],
        "failoverStatusCodeList":[503],"failoverRetryCount":1,"conditionalLatencyThresholdMs":800,
        "primaryPool":[{"llmProviderRef":"p3","llmProviderRefName":"third","modelId":"m3","weight":4,"displayName":"Third"}],"enumAiRoutingAlgorithm":"LEAST_COST","leastCostOutputRatio":0.5,
        "affinityKeyHeader":"X-Session","affinityLoadFactor":1.1,
        "conditionalRoutes":[{"name":"code","condition":{"path":"/code"},"llmProviderRef":"p4","llmProviderRefName":"fourth","modelId":"m4","semanticUtterances":["write a test"],"semanticThreshold":0.8}],
        "semanticEmbeddingProviderRef":"p5","semanticEmbeddingModelId":"m5","circuitBreakerEnabled":true,"errorWindow":20,"errorThresholdValue":3,"enumErrorThresholdType":"PERCENTAGE",
        "sleepWindow":40,"halfOpenEnabled":true,"proxyEnabled":true,"proxyHost":"proxy.internal","proxyPort":3128,"proxyAuthorizationNeeded":true,"proxyUsername":"svc","proxyPassword":"p4ss",
        "mTLSSettings":{"enabled":true,"keyStoreId":"66f0","trustStoreId":"66f1","keyStoreName":"partner","trustStoreName":"banks","supportedProtocolList":["TLS_1_2"],"hostnameVerifierType":"DEFAULT"},
        "disableSslValidation":false,"blockAnonymousRequests":true,"anonymousBudget":{"tokensPerDay":900},"traceMode":"METRIC","enableAiTrace":true,"aiTraceEnvironmentName":"blue",
        "aiTraceCustomQueryId":"q1","aiTraceMaxDurationSeconds":30}
        """);

    [Fact, RoundTrip("apiProxies.settings.updateMcpRouting")]
    public Task ReplaceMcpRouting() => RoundTrip.SavedAsync(
        $"PUT {Path}mcp-routing/",
        (client, ct) => client.ApiProxies.Settings.ReplaceMcpRoutingAsync(
            "shop",
            "helper",
            new()
            {
                RoutingMode = McpRoutingMode.ToolExpose, ProtocolVersion = McpProtocolVersion.V20250618,
                ExposedTools =
                [
                    new()
                    {
                        ProxyId = "x1", ToolName = "find", ToolDescription = "Finds an order", OverrideSchema = JsonDocument.Parse("""{"type":"object"}""").RootElement, ApiMethodHttpMethod = HttpRequestMethod.Get,
                        ApiMethodPath = "/find", RequiredScopes = ["read"], ArgumentConstraints = [new() { ArgumentPath = "id", RuleType = ToolArgumentRuleType.Required }],
                    },
                ],
                BackendServers =
                [
                    new()
                    {
                        Id = "s1", Name = "files", Endpoint = "https://files.internal/mcp", Transport = McpTransport.HttpSse, AuthScheme = AgentAuthScheme.OAuth2ClientCredentials, BearerToken = "t0ken",
                        CredentialRef = "c1", TokenEndpoint = "https://id.internal/token", ClientId = "gateway", ClientSecret = "s3cret", Scope = "files", MTLSSettings = new() { Enabled = false },
                        DriftPolicy = CatalogDriftPolicy.FailClosed, AllowPrivateNetworkEgress = true,
                    },
                ],
                AllowedToolNames = ["find"], ToolOutputFilter = new() { AdditionalProperties = Members("""{"maskPersonalData":true}""") },
                IdentityAcl = [new() { PrincipalType = AgentPrincipalType.Role, PrincipalName = "buyer", Allow = ["find"], Deny = ["drop"] }],
                ArgumentConstraints = [new() { ToolName = "find", Rules = [new() { ArgumentPath = "q", RuleType = ToolArgumentRuleType.MaxLength, Value = "40" }] }],
                CallQuota = new() { Scope = AgentQuotaScope.PerCredential, Period = AgentQuotaPeriod.Hour, Limit = 60 },
                TokenForwardSettings = new() { AdditionalProperties = Members("""{"enabled":false}""") },
            },
            ct),
        """
        {"routingMode":"TOOL_EXPOSE","protocolVersion":"2025-06-18",
        "exposedTools":[{"proxyId":"x1","toolName":"find","toolDescription":"Finds an order","overrideSchema":{"type":"object"},"apiMethodHttpMethod":"GET","apiMethodPath":"/find","requiredScopes":["read"],
            "argumentConstraints":[{"argumentPath":"id","ruleType":"REQUIRED"}]}],
        "backendServers":[{"id":"s1","name":"files","endpoint":"https://files.internal/mcp","transport":"HTTP_SSE","authScheme":"OAUTH2_CLIENT_CREDENTIALS","bearerToken":"t0ken","credentialRef":"c1",
            "tokenEndpoint":"https://id.internal/token","clientId":"gateway","clientSecret":"s3cret","scope":"files","mTLSSettings":{"enabled":false},"driftPolicy":"FAIL_CLOSED","allowPrivateNetworkEgress":true}],
        "allowedToolNames":["find"],"toolOutputFilter":{"maskPersonalData":true},"identityAcl":[{"principalType":"ROLE","principalName":"buyer","allow":["find"],"deny":["drop"]}],
        "argumentConstraints":[{"toolName":"find","rules":[{"argumentPath":"q","ruleType":"MAX_LENGTH","value":"40"}]}],"callQuota":{"scope":"PER_CREDENTIAL","period":"HOUR","limit":60},
        "tokenForwardSettings":{"enabled":false}}
        """);

    [Fact, RoundTrip("apiProxies.settings.updateA2aRouting")]
    public Task ReplaceA2aRouting() => RoundTrip.SavedAsync(
        $"PUT {Path}a2a-routing/",
        (client, ct) => client.ApiProxies.Settings.ReplaceA2aRoutingAsync(
            "shop",
            "helper",
            new()
            {
                RoutingMode = A2aRoutingMode.AgentExpose, ProtocolVersion = "1.0",
                AgentCard = new()
                {
                    DescriptionOverride = "Helps", InputModes = ["text/plain"], OutputModes = ["application/json"], Skills = [new() { Id = "k1", Name = "Find", Description = "Finds an order", Tags = ["orders"] }],
                },
                PushSettings = new() { AdditionalProperties = Members("""{"enabled":true}""") },
                BackendServers = [new() { Id = "a1", Name = "partner", Endpoint = "https://partner.internal/a2a", AuthScheme = AgentAuthScheme.Bearer, BearerToken = "t0ken", DriftPolicy = CatalogDriftPolicy.WarnOnly }],
                AllowedSkillNames = ["Find"], IdentityAcl = [new() { PrincipalType = AgentPrincipalType.Organization, PrincipalName = "partner" }],
                CallQuota = new() { Period = AgentQuotaPeriod.Minute, Limit = 3 }, TokenForwardSettings = new(),
            },
            ct),
        """
        {"routingMode":"AGENT_EXPOSE","protocolVersion":"1.0",
        "agentCard":{"descriptionOverride":"Helps","inputModes":["text/plain"],"outputModes":["application/json"],"skills":[{"id":"k1","name":"Find","description":"Finds an order","tags":["orders"]}]},
        "pushSettings":{"enabled":true},
        "backendServers":[{"id":"a1","name":"partner","endpoint":"https://partner.internal/a2a","authScheme":"BEARER","bearerToken":"t0ken","driftPolicy":"WARN_ONLY"}],"allowedSkillNames":["Find"],
        "identityAcl":[{"principalType":"ORGANIZATION","principalName":"partner"}],"callQuota":{"period":"MINUTE","limit":3},"tokenForwardSettings":{}}
        """);

    [Fact]
    public async Task What_is_wrapped_in_a_result_is_done_and_a_secret_that_was_masked_is_kept()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"result":{"success":true}}""");
        using var client = server.Connect();

        var result = await client.ApiProxies.Settings.ReplaceMcpRoutingAsync("shop", "helper", Passthrough, TestContext.Current.CancellationToken);

        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
        RoundTrip.AssertJson(server.Call, """{"routingMode":"PASSTHROUGH","backendServers":[{"id":"s1","name":"files"}]}""");
    }

    [Fact]
    public async Task What_is_wrapped_in_a_result_and_failed_is_an_error()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"result":{"success":false}}""");
        using var client = server.Connect();

        await Assert.ThrowsAsync<ApinizerApiException>(() => client.ApiProxies.Settings.ReplaceMcpRoutingAsync("shop", "helper", Passthrough, TestContext.Current.CancellationToken));
    }

    private static Dictionary<string, JsonElement> Members(string json) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;
}
