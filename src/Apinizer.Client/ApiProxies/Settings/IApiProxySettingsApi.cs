namespace Apinizer.Client.ApiProxies;

/// <summary>Settings of an existing API proxy. A change is saved, and reaches the gateway only where it is deployed.</summary>
[ApinizerApi(typeof(ApiProxySettingsJson))]
public interface IApiProxySettingsApi
{
    /// <summary>
    /// Replaces all backend addresses of an API proxy: one that is not in the list is removed. For a blue-green switch, a canary or a mirror, give the
    /// list as it shall be.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-routing-addresses</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="addresses">All addresses, and where to deploy them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is of the type AI, whose own routing has such settings: see <see cref="ReplaceAiRoutingAsync"/>.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/addresses/")]
    [Operation("apiProxies.settings.updateAddresses", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> ReplaceAddressesAsync(string projectName, string apiProxyName, [Body] RoutingAddressesInput addresses, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the settings of the cache. What is cached is served without a call to the backend: a cache that tells answers apart by too little shows one
    /// client the answers for another.
    /// </summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>. Needs a server of 2026.04 or later; older ones may ignore the change.
    /// Documentation page: <c>api-proxies/settings/update-cache-settings</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cache">All settings, and where to deploy them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/cache/")]
    [Operation("apiProxies.settings.updateCache", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> ReplaceCacheAsync(string projectName, string apiProxyName, [Body] ApiProxyCacheInput cache, CancellationToken cancellationToken = default);

    /// <summary>Changes when the gateway stops calling a backend that fails.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-circuit-breaker-settings</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="circuitBreaker">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is of the type AI, whose own routing has such settings: see <see cref="ReplaceAiRoutingAsync"/>.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/circuit-breaker/")]
    [Operation("apiProxies.settings.updateCircuitBreaker", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateCircuitBreakerAsync(
        string projectName, string apiProxyName, [Body] CircuitBreakerPatch circuitBreaker, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces how clients reach an API proxy, its public paths and hosts included: clients that use the old ones get errors once it is deployed. The
    /// documentation does not say that anything is kept that is not set.
    /// </summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>. Needs a server of 2026.04 or later; older ones may ignore the change.
    /// Documentation page: <c>api-proxies/settings/update-client-route</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="route">The whole route, for instance as it was read and changed, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/client-route/")]
    [Operation("apiProxies.settings.updateClientRoute", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> ReplaceClientRouteAsync(string projectName, string apiProxyName, [Body] ClientRouteInput route, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes how the gateway connects to the backends. It cannot be deployed in the same call: the gateway goes on as before until the API proxy is
    /// deployed.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-connection-settings</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="connection">What changes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is of the type AI, whose own routing has such settings: see <see cref="ReplaceAiRoutingAsync"/>.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/connection/")]
    [Operation("apiProxies.settings.updateConnection", OperationClass.Set, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateConnectionAsync(string projectName, string apiProxyName, [Body] BackendConnectionPatch connection, CancellationToken cancellationToken = default);

    /// <summary>Replaces which web pages may call an API proxy from a browser.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>. Needs a server of 2026.04 or later; older ones may ignore the change.
    /// Documentation page: <c>api-proxies/settings/update-cors-settings</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cors">All settings, and where to deploy them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/cors/")]
    [Operation("apiProxies.settings.updateCors", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> ReplaceCorsAsync(string projectName, string apiProxyName, [Body] CorsInput cors, CancellationToken cancellationToken = default);

    /// <summary>Changes the answer that the gateway gives itself. While it is on, no request reaches the backend.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-custom-message</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="message">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is of the type AI, whose own routing has such settings: see <see cref="ReplaceAiRoutingAsync"/>.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/custom-message/")]
    [Operation("apiProxies.settings.updateCustomMessage", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateCustomMessageAsync(string projectName, string apiProxyName, [Body] CustomMessagePatch message, CancellationToken cancellationToken = default);

    /// <summary>Changes what clients see of the errors of a backend.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-error-handling</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="errorHandling">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is of the type AI, whose own routing has such settings: see <see cref="ReplaceAiRoutingAsync"/>.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/error-handling/")]
    [Operation("apiProxies.settings.updateErrorHandling", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateErrorHandlingAsync(string projectName, string apiProxyName, [Body] ErrorHandlingPatch errorHandling, CancellationToken cancellationToken = default);

    /// <summary>Changes the header in which the gateway finds the address of the client, for logs, limits and allow-lists.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>. Needs a server of 2026.04 or later; older ones may ignore the change.
    /// Documentation page: <c>api-proxies/settings/update-forwarded-ip-header</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="header">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/forwarded-ip-header/")]
    [Operation("apiProxies.settings.updateForwardedIpHeader", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateForwardedIpHeaderAsync(
        string projectName, string apiProxyName, [Body] ForwardedIpHeaderPatch header, CancellationToken cancellationToken = default);

    /// <summary>Changes how the gateway speaks gRPC with a backend.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-grpc-settings</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="grpc">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is not of the type gRPC.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/grpc/")]
    [Operation("apiProxies.settings.updateGrpc", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateGrpcAsync(string projectName, string apiProxyName, [Body] GrpcPatch grpc, CancellationToken cancellationToken = default);

    /// <summary>Replaces how repeated requests to an API proxy are recognized.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Documentation page: <c>api-proxies/settings/update-idempotency-settings</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="idempotency">All settings, and where to deploy them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/idempotency/")]
    [Operation("apiProxies.settings.updateIdempotency", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY")]
    Task<OperationResult> ReplaceIdempotencyAsync(string projectName, string apiProxyName, [Body] IdempotencyInput idempotency, CancellationToken cancellationToken = default);

    /// <summary>Changes the errors that clients of a REST API get.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>. Needs a server of 2026.04 or later; older ones may ignore the change.
    /// Documentation page: <c>api-proxies/settings/update-json-error-template</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="template">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The text is no JSON.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/json-error-template/")]
    [Operation("apiProxies.settings.updateJsonErrorTemplate", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateJsonErrorTemplateAsync(
        string projectName, string apiProxyName, [Body] JsonErrorTemplatePatch template, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets the public key, the secret key or both. Where the change is deployed, the old key is not accepted any more, and tokens that were issued with it
    /// are not either.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-api-keys</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="keys">The new keys, and where to deploy them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">The keys are saved, but not deployed as asked: some gateways still take the old ones.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/keys/")]
    [Operation("apiProxies.settings.updateKeys", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateKeysAsync(string projectName, string apiProxyName, [Body] ApiProxyKeysPatch keys, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes what the gateway answers while an API proxy is under maintenance, and whether it is. Once it is deployed, clients get that answer in the
    /// place of the backend's.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-maintenance-mode</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="maintenanceMode">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/maintenance-mode/")]
    [Operation("apiProxies.settings.updateMaintenanceMode", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateMaintenanceModeAsync(
        string projectName, string apiProxyName, [Body] MaintenanceModePatch maintenanceMode, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes what an API proxy is called and how it is offered. With a new name, nothing finds it by the old one any more: scripts, pipelines and this
    /// client need the new one at once.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-metadata</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="metadata">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has an API proxy of the new name.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/metadata/")]
    [Operation("apiProxies.settings.updateMetadata", OperationClass.Once, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxies.list")]
    Task<OperationResult> UpdateMetadataAsync(string projectName, string apiProxyName, [Body] ApiProxyMetadataPatch metadata, CancellationToken cancellationToken = default);

    /// <summary>Changes how the gateway and the backends prove to each other who they are.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-mtls-settings</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="mtls">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is of the type AI, whose own routing has such settings: see <see cref="ReplaceAiRoutingAsync"/>.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/mtls/")]
    [Operation("apiProxies.settings.updateMtls", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateMtlsAsync(string projectName, string apiProxyName, [Body] MtlsPatch mtls, CancellationToken cancellationToken = default);

    /// <summary>Changes how the gateway identifies itself to a Windows backend.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>. Needs a server of 2026.04 or later; older ones may ignore the change.
    /// Documentation page: <c>api-proxies/settings/update-ntlm-settings</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="ntlm">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is of the type AI, whose own routing has such settings: see <see cref="ReplaceAiRoutingAsync"/>.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/ntlm/")]
    [Operation("apiProxies.settings.updateNtlm", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateNtlmAsync(string projectName, string apiProxyName, [Body] NtlmPatch ntlm, CancellationToken cancellationToken = default);

    /// <summary>Changes the HTTP proxy between the gateway and the backends.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-proxy-server-settings</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="proxyServer">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is of the type AI, whose own routing has such settings: see <see cref="ReplaceAiRoutingAsync"/>.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/proxy-server/")]
    [Operation("apiProxies.settings.updateProxyServer", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateProxyServerAsync(string projectName, string apiProxyName, [Body] ProxyServerPatch proxyServer, CancellationToken cancellationToken = default);

    /// <summary>Changes whether requests reach a backend at all.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-routing-status</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="routingStatus">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is of the type AI, whose own routing has such settings: see <see cref="ReplaceAiRoutingAsync"/>.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/routing-status/")]
    [Operation("apiProxies.settings.updateRoutingStatus", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateRoutingStatusAsync(string projectName, string apiProxyName, [Body] RoutingStatusPatch routingStatus, CancellationToken cancellationToken = default);

    /// <summary>Sets who may read the specification of an API proxy on the gateway.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Documentation page: <c>api-proxies/settings/update-spec-access-type</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="specAccessType">Who may.</param>
    /// <param name="deployment">Where to deploy it.</param>
    /// <param name="options">What else decides; with null, any credential will do for <see cref="SpecAccessType.Authenticated"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/spec-access-type/{specAccessType}/")]
    [Operation("apiProxies.settings.updateSpecAccessType", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY")]
    Task<OperationResult> UpdateSpecAccessTypeAsync(
        string projectName,
        string apiProxyName,
        SpecAccessType specAccessType,
        [Body] SpecAccessInput deployment,
        [Query] SpecAccessOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Changes when requests and answers are recorded in full.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-trace-settings</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="trace">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/trace/")]
    [Operation("apiProxies.settings.updateTrace", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateTraceAsync(string projectName, string apiProxyName, [Body] TracePatch trace, CancellationToken cancellationToken = default);

    /// <summary>Changes how the gateway keeps WebSocket connections to a backend.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-websocket-settings</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="websocket">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is not of the type WebSocket.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/websocket/")]
    [Operation("apiProxies.settings.updateWebsocket", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateWebsocketAsync(string projectName, string apiProxyName, [Body] WebsocketPatch websocket, CancellationToken cancellationToken = default);

    /// <summary>Changes the errors that clients of a SOAP API get.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>. Needs a server of 2026.04 or later; older ones may ignore the change.
    /// Documentation page: <c>api-proxies/settings/update-xml-error-template</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="template">What changes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/xml-error-template/")]
    [Operation("apiProxies.settings.updateXmlErrorTemplate", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateXmlErrorTemplateAsync(
        string projectName, string apiProxyName, [Body] XmlErrorTemplatePatch template, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces where an AI proxy sends its requests: what is not set gets the server's default. Passwords that are not set stay as they are. It is not
    /// deployed: every environment that has the API proxy needs a deployment.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-ai-routing</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="routing">The whole routing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is not of the type AI.</exception>
    [Put("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/ai-routing/")]
    [Operation("apiProxies.settings.updateAiRouting", OperationClass.Set, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> ReplaceAiRoutingAsync(string projectName, string apiProxyName, [Body] AiRoutingInput routing, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces what an MCP proxy offers. A server that stays must be given with the id that it has, or the server loses its tools and their approval; its
    /// secrets stay as they are unless they are set. It is not deployed: every environment that has the API proxy needs a deployment.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-mcp-routing</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="routing">The whole routing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is not of the type MCP, or the mode does not go with the rest.</exception>
    [Put("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/mcp-routing/")]
    [Operation("apiProxies.settings.updateMcpRouting", OperationClass.Set, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> ReplaceMcpRoutingAsync(string projectName, string apiProxyName, [Body] McpRoutingInput routing, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces what an A2A proxy offers. An agent that stays must be given with the id that it has, or the server loses its skills and their approval; its
    /// secrets stay as they are unless they are set. It is not deployed: every environment that has the API proxy needs a deployment.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-a2a-routing</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="routing">The whole routing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">The API proxy is not of the type A2A, or the mode does not go with the rest.</exception>
    [Put("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/a2a-routing/")]
    [Operation("apiProxies.settings.updateA2aRouting", OperationClass.Set, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> ReplaceA2aRoutingAsync(string projectName, string apiProxyName, [Body] A2aRoutingInput routing, CancellationToken cancellationToken = default);
}
