using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>The settings of the classic routing: how an API proxy reaches its backends, and what it does when they fail.</summary>
internal static class ApiProxyRoutingSettings
{
    private const string Routing = "routing";

    private static readonly BodyRules Address = new(
        BodyMember.Text("address", "Address is required"),
        BodyMember.Text("description"),
        BodyMember.Number("weight"),
        BodyMember.Choice("soapType", ["SOAP11", "SOAP12"]),
        BodyMember.Choice("addressType", ["PRIMARY", "CANARY", "MIRROR", "FAILOVER_ONLY"]),
        BodyMember.Text("healthCheckPath"),
        BodyMember.Flag("healthMonitoringEnabled"));

    private static readonly BodyRules ErrorMessage = new(
        BodyMember.Number("httpStatusCode", "httpStatusCode is required"),
        BodyMember.Number("customizedHttpStatusCode"),
        BodyMember.Text("customizedErrorCode"),
        BodyMember.Text("customizedMessage"));

    public static IReadOnlyList<ApiProxySetting> All { get; } =
    [
        new("addresses", Routing, BodyMember.Objects("routingAddressList", Address))
        {
            // An empty list is accepted, and takes the backends away.
            Problem = (sent, _) => sent.ContainsKey("routingAddressList") ? null : "routingAddressList is required",
        },
        new("circuit-breaker", Routing,
            BodyMember.Flag("circuitBreakerEnabled"),
            BodyMember.Number("errorWindow"),
            BodyMember.Number("errorThresholdValue"),
            BodyMember.Choice("enumErrorThresholdType", ["COUNT", "PERCENT"]),
            BodyMember.Number("sleepWindow"),
            BodyMember.Flag("halfOpenEnabled"))
        {
            Problem = (sent, _) => Array.Exists(["errorWindow", "errorThresholdValue", "sleepWindow"], name => sent[name]?.GetValue<double>() < 0) ? "Invalid circuit breaker settings" : null,
        },
        new("connection", Routing,
            BodyMember.Flag("connectionSettingsEnabled"),
            BodyMember.Number("connectTimeout"),
            BodyMember.Number("readTimeout"),
            BodyMember.Number("connectionRequestTimeout"),
            BodyMember.Number("validateAfterInactivity"),
            BodyMember.Number("idleConnectionTimeout"),
            BodyMember.Flag("redirectsEnabled"),
            BodyMember.Number("maxRedirects"),
            BodyMember.Flag("relativeRedirectsAllowed"),
            BodyMember.Flag("disableContentCompression"),
            BodyMember.Flag("enableStreaming"),
            BodyMember.Flag("ignoreRoutingError"),
            BodyMember.Choice("queryEncodingMode", ["STANDARD", "RFC3986", "PASSTHROUGH"]),
            BodyMember.Choice("connectionPoolManagementType", ["GENERAL", "CUSTOM", "NONE"]),
            BodyMember.Number("customConnectionPoolSize"),
            BodyMember.Texts("hopByHopHeaders"),
            BodyMember.Flag("sendUserAgentToBackend"),
            BodyMember.Text("userAgentValue"),
            BodyMember.Flag("doNotRouteZeroValueContentLength"),
            BodyMember.Flag("enableDownload"),
            BodyMember.Flag("useByteArrayForCompressedResponse"))
        {
            Problem = (_, merged) => merged.Text("connectionPoolManagementType") == "CUSTOM" && merged["customConnectionPoolSize"] is null
                ? "customConnectionPoolSize is required when connectionPoolManagementType is CUSTOM"
                : null,
            MayDeploy = false,
            Reply = ApiProxySettingAnswer.Saved,
        },
        new("custom-message", Routing,
            BodyMember.Flag("buildCustomMessage"),
            BodyMember.Text("customMessageTemplate"),
            BodyMember.Text("customMessageContentType"),
            BodyMember.Number("customMessageHttpStatusCode")),
        new("error-handling", Routing,
            BodyMember.Choice("errorHandlingType", ["DEFAULT", "ADVANCED", "STATUS_CODE_LIST"]),
            BodyMember.Numbers("statusCodeList"),
            BodyMember.Flag("customizeErrorMessageEnabled"),
            BodyMember.Objects("errorMessageList", ErrorMessage)),
        new("grpc", Routing + ".grpcSettings",
            BodyMember.Number("maxInboundMessageSize"),
            BodyMember.Number("maxInboundMetadataSize"),
            BodyMember.Number("keepAliveTime"),
            BodyMember.Number("keepAliveTimeout"),
            BodyMember.Flag("keepAliveWithoutCalls"),
            BodyMember.Number("channelIdleTimeout"),
            BodyMember.Number("perRpcBufferLimit"),
            BodyMember.Number("maxRetryAttempts"),
            BodyMember.Number("maxHedgedAttempts"),
            BodyMember.Number("maxTraceEvents"))
        {
            Wrapper = "grpcSettings",
            ApiType = "GRPC",
        },
        new("mtls", Routing + ".mTLSSettings",
            BodyMember.Flag("enabled"),
            BodyMember.Text("keyStoreId"),
            BodyMember.Text("trustStoreId"),
            BodyMember.Choices("supportedProtocolList", ["TLS_1_3", "TLS_1_2", "TLS_1_1", "TLS_1_0", "SSL_3_0"]),
            BodyMember.Choice("hostnameVerifierType", ["NOOP", "DEFAULT", "STRICT", "BROWSER_COMPAT"]),
            BodyMember.Flag("disableSslValidation"))
        {
            Problem = (_, merged) => merged.Flag("enabled") && Lacks(merged, "keyStoreId") ? "KeyStore ID is required when mTLS is enabled" : null,
        },
        new("ntlm", Routing + ".ntlmSettings",
            BodyMember.Flag("enabled"),
            BodyMember.Text("domain"),
            BodyMember.Text("username"),
            BodyMember.Text("password"),
            BodyMember.Text("workstation"))
        {
            Wrapper = "ntlmSettings",
            Problem = (_, merged) => merged.Flag("enabled") && Lacks(merged, "domain", "username", "password") ? "Domain, username, and password are required when NTLM is enabled" : null,
            Reply = ApiProxySettingAnswer.ByEnvironmentOnly,
        },
        new("proxy-server", Routing,
            BodyMember.Flag("proxyEnabled"),
            BodyMember.Flag("proxyFromHeaderEnabled"),
            BodyMember.Text("proxyHost"),
            BodyMember.Number("proxyPort"),
            BodyMember.Flag("proxyAuthorizationNeeded"),
            BodyMember.Text("proxyUsername"),
            BodyMember.Text("proxyPassword"))
        {
            Problem = (_, merged) => merged.Flag("proxyEnabled") ? ProxyProblem(merged) : null,
        },
        new("routing-status", Routing, BodyMember.Flag("routingEnabled"), BodyMember.Flag("echoEnabled"))
        {
            Problem = (sent, _) => sent.Count == 0 ? "Invalid routing status" : null,
        },
        new("websocket", Routing + ".websocketSettings",
            BodyMember.Number("connectionLostTimeout"),
            BodyMember.Flag("reuseAddr"),
            BodyMember.Number("connectTimeout"),
            BodyMember.Number("maxRetries"),
            BodyMember.Number("retryDelay"),
            BodyMember.Flag("autoReconnect"),
            BodyMember.Number("autoReconnectMaxRetries"),
            BodyMember.Number("autoReconnectRetryDelay"))
        {
            Wrapper = "websocketSettings",
            ApiType = "WEBSOCKET",
        },
    ];

    /// <summary>When the proxy server comes from the request's headers, its credentials do too.</summary>
    private static string? ProxyProblem(JsonObject merged)
    {
        if (merged.Flag("proxyFromHeaderEnabled"))
        {
            return null;
        }

        if (Lacks(merged, "proxyHost") || merged["proxyPort"] is null)
        {
            return "Proxy host and port are required when proxy is enabled";
        }

        return merged.Flag("proxyAuthorizationNeeded") && Lacks(merged, "proxyUsername", "proxyPassword") ? "Proxy username and password are required when proxy authorization is needed" : null;
    }

    private static bool Lacks(JsonObject setting, params string[] names) => Array.Exists(names, name => string.IsNullOrWhiteSpace(setting.Text(name)));
}
