using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Models;

internal sealed class ApiProxySettingsMistakes : InputMistakes
{
    private static readonly CacheSettings Cache = new() { Name = "By query", HandlingAction = CacheHandlingAction.Stop };
    private static readonly NtlmSettings Ntlm = new() { Enabled = true, Domain = "HQ", Username = "svc", Password = "p4ss" };
    private static readonly ProxyServerPatch Proxy = new() { ProxyEnabled = true, ProxyHost = "proxy.internal", ProxyPort = 3128, ProxyAuthorizationNeeded = true, ProxyUsername = "svc", ProxyPassword = "p4ss" };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["no addresses"] = ("apiProxies.settings.updateAddresses", "addresses", new RoutingAddressesInput { RoutingAddressList = [] }, "RoutingAddressList: without an address no request reaches a backend. Say so with RoutingAddressesInput.RemoveAll"),
        ["no list of addresses"] = ("apiProxies.settings.updateAddresses", "addresses", RoutingAddressesInput.RemoveAll with { RoutingAddressList = null! }, "RoutingAddressList: "),
        ["blank address"] = ("apiProxies.settings.updateAddresses", "addresses", new RoutingAddressesInput { RoutingAddressList = [new() { Address = "https://a" }, new()] }, "RoutingAddressList[1].Address: "),
        ["no cache settings"] = ("apiProxies.settings.updateCache", "cache", new ApiProxyCacheInput { CacheSettings = null! }, "CacheSettings: "),
        ["cache without name"] = ("apiProxies.settings.updateCache", "cache", new ApiProxyCacheInput { CacheSettings = Cache with { Name = " " } }, "CacheSettings.Name: "),
        ["cache by variables without any"] = ("apiProxies.settings.updateCache", "cache", new ApiProxyCacheInput { CacheSettings = Cache with { CacheKeyType = CacheKeyType.Custom } }, "CacheSettings.VariableList: "),
        ["no route"] = ("apiProxies.settings.updateClientRoute", "route", new ClientRouteInput { ClientRoute = null! }, "ClientRoute: it must be set"),
        ["route from nowhere"] = ("apiProxies.settings.updateClientRoute", "route", new ClientRouteInput { ClientRoute = new() { HostList = [], BufferRequest = true } }, "ClientRoute: it needs a path, a host, a method or a header"),
        ["short path"] = ("apiProxies.settings.updateClientRoute", "route", new ClientRouteInput { ClientRoute = new() { RelativePathList = ["/orders", "/"] } }, "ClientRoute.RelativePathList: a path has two characters"),
        ["header without value"] = ("apiProxies.settings.updateClientRoute", "route", new ClientRouteInput { ClientRoute = new() { HeaderList = [new() { Name = "X-Version" }] } }, "ClientRoute.HeaderList[0].Value: "),
        ["pool without size"] = (
            "apiProxies.settings.updateConnection", "connection", new BackendConnectionPatch { ConnectionPoolManagementType = ConnectionPoolManagementType.Custom }, "CustomConnectionPoolSize: "),
        ["CORS without name"] = ("apiProxies.settings.updateCors", "cors", new CorsInput { CorsSettings = new() { Name = "" } }, "CorsSettings.Name: "),
        ["no CORS settings"] = ("apiProxies.settings.updateCors", "cors", new CorsInput { CorsSettings = null! }, "CorsSettings: "),
        ["no error message"] = ("apiProxies.settings.updateErrorHandling", "errorHandling", new ErrorHandlingPatch { ErrorMessageList = [null!] }, "ErrorMessageList[0]: "),
        ["no header settings"] = ("apiProxies.settings.updateForwardedIpHeader", "header", new ForwardedIpHeaderPatch { ForwardedIpHeaderParam = null! }, "ForwardedIpHeaderParam: "),
        ["no gRPC settings"] = ("apiProxies.settings.updateGrpc", "grpc", new GrpcPatch { GrpcSettings = null! }, "GrpcSettings: "),
        ["keys that are kept too long"] = ("apiProxies.settings.updateIdempotency", "idempotency", new IdempotencyInput { IdempotencySettings = new() { RetentionInDays = 31 } }, "IdempotencySettings.RetentionInDays: it is 1 to 30 days"),
        ["keys that are not kept"] = ("apiProxies.settings.updateIdempotency", "idempotency", new IdempotencyInput { IdempotencySettings = new() { RetentionInDays = 0 } }, "IdempotencySettings.RetentionInDays: "),
        ["key of nothing"] = ("apiProxies.settings.updateIdempotency", "idempotency", new IdempotencyInput { IdempotencySettings = new() { VariableList = [new() { Name = "a" }] } }, "IdempotencySettings.VariableList[0].Type: "),
        ["no idempotency settings"] = ("apiProxies.settings.updateIdempotency", "idempotency", new IdempotencyInput { IdempotencySettings = null! }, "IdempotencySettings: "),
        ["no JSON template"] = ("apiProxies.settings.updateJsonErrorTemplate", "template", new JsonErrorTemplatePatch { JsonErrorResponseTemplate = null! }, "JsonErrorResponseTemplate: "),
        ["no XML template"] = ("apiProxies.settings.updateXmlErrorTemplate", "template", new XmlErrorTemplatePatch { XmlErrorResponseTemplate = null! }, "XmlErrorResponseTemplate: "),
        ["nothing to change"] = ("apiProxies.settings.updateMetadata", "metadata", new ApiProxyMetadataPatch { DeployTo = ["blue"] }, "nothing is to be changed"),
        ["blank name"] = ("apiProxies.settings.updateMetadata", "metadata", new ApiProxyMetadataPatch { NewName = " " }, "NewName: "),
        ["mTLS without keystore"] = ("apiProxies.settings.updateMtls", "mtls", new MtlsPatch { Enabled = true, TrustStoreId = "66f1" }, "KeyStoreId or KeyStoreName: "),
        ["no NTLM settings"] = ("apiProxies.settings.updateNtlm", "ntlm", new NtlmPatch { NtlmSettings = null! }, "NtlmSettings: "),
        ["NTLM without domain"] = ("apiProxies.settings.updateNtlm", "ntlm", new NtlmPatch { NtlmSettings = Ntlm with { Domain = null } }, "NtlmSettings.Domain: "),
        ["NTLM without user"] = ("apiProxies.settings.updateNtlm", "ntlm", new NtlmPatch { NtlmSettings = Ntlm with { Username = "" } }, "NtlmSettings.Username: "),
        ["NTLM without password"] = ("apiProxies.settings.updateNtlm", "ntlm", new NtlmPatch { NtlmSettings = Ntlm with { Password = null } }, "NtlmSettings.Password: "),
        ["NTLM with a mask"] = ("apiProxies.settings.updateNtlm", "ntlm", new NtlmPatch { NtlmSettings = new() { Password = "***" } }, "NtlmSettings.Password: it is a mask"),
        ["proxy without host"] = ("apiProxies.settings.updateProxyServer", "proxyServer", Proxy with { ProxyHost = null }, "ProxyHost: "),
        ["proxy without port"] = ("apiProxies.settings.updateProxyServer", "proxyServer", Proxy with { ProxyPort = null }, "ProxyPort: "),
        ["proxy without user"] = ("apiProxies.settings.updateProxyServer", "proxyServer", Proxy with { ProxyUsername = null }, "ProxyUsername: "),
        ["proxy without password"] = ("apiProxies.settings.updateProxyServer", "proxyServer", Proxy with { ProxyPassword = null }, "ProxyPassword: "),
        ["proxy with a mask"] = ("apiProxies.settings.updateProxyServer", "proxyServer", new ProxyServerPatch { ProxyPassword = "*****" }, "ProxyPassword: it is a mask"),
        ["no access chosen"] = ("apiProxies.settings.updateSpecAccessType", "specAccessType", null, "specAccessType"),
        ["no WebSocket settings"] = ("apiProxies.settings.updateWebsocket", "websocket", new WebsocketPatch { WebsocketSettings = null! }, "WebsocketSettings: "),
        ["no provider"] = ("apiProxies.settings.updateAiRouting", "routing", new AiRoutingInput { PrimaryPool = [null!] }, "PrimaryPool[0]: "),
        ["no stand-in"] = ("apiProxies.settings.updateAiRouting", "routing", new AiRoutingInput { ProviderFailoverChain = [null!] }, "ProviderFailoverChain[0]: "),
        ["no way"] = ("apiProxies.settings.updateAiRouting", "routing", new AiRoutingInput { ConditionalRoutes = [null!] }, "ConditionalRoutes[0]: "),
        ["no mode"] = ("apiProxies.settings.updateMcpRouting", "routing", new McpRoutingInput { RoutingMode = null! }, "RoutingMode: "),
        ["no tool"] = ("apiProxies.settings.updateMcpRouting", "routing", new McpRoutingInput { RoutingMode = McpRoutingMode.ToolExpose, ExposedTools = [null!] }, "ExposedTools[0]: "),
        ["nothing to pass requests on to"] = ("apiProxies.settings.updateMcpRouting", "routing", new McpRoutingInput { RoutingMode = McpRoutingMode.Passthrough }, "BackendServers: a proxy that passes requests on needs a backend"),
        ["too many servers"] = (
            "apiProxies.settings.updateMcpRouting", "routing", new McpRoutingInput { RoutingMode = McpRoutingMode.Passthrough, BackendServers = [.. Enumerable.Repeat(new McpBackendServer(), 11)] }, "BackendServers: there may be ten"),
        ["no server"] = ("apiProxies.settings.updateMcpRouting", "routing", new McpRoutingInput { RoutingMode = McpRoutingMode.Passthrough, BackendServers = [null!] }, "BackendServers[0]: "),
        ["no mode of an agent"] = ("apiProxies.settings.updateA2aRouting", "routing", new A2aRoutingInput { RoutingMode = null! }, "RoutingMode: "),
        ["nothing to pass tasks on to"] = ("apiProxies.settings.updateA2aRouting", "routing", new A2aRoutingInput { RoutingMode = A2aRoutingMode.Passthrough, BackendServers = [] }, "BackendServers: "),
    };
}
