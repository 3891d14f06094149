namespace Apinizer.Client.ApiProxies;

/// <summary>
/// The endpoints of an API proxy. They are told apart by their name and their method together. A change is saved, and reaches the gateway only where the
/// API proxy is deployed.
/// </summary>
[ApinizerApi(typeof(ApiProxiesJson))]
public interface IApiProxyEndpointsApi
{
    /// <summary>Lists the endpoints of an API proxy, without their policies.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>api-proxies/endpoints/list-endpoints</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The endpoints.</returns>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/endpoints/")]
    [Operation("apiProxies.endpoints.list", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<ApiProxyEndpoint>> ListAsync(string projectName, string apiProxyName, CancellationToken cancellationToken = default);

    /// <summary>Reads one endpoint, without its policies.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>api-proxies/endpoints/get-endpoint</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="endpoint">Which endpoint.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such endpoint.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/endpoints/details/")]
    [Operation("apiProxies.endpoints.get", OperationClass.Safe, Permission = "any", Bare = true)]
    Task<ApiProxyEndpoint> GetAsync(string projectName, string apiProxyName, [Body] ApiProxyEndpointIdentifier endpoint, CancellationToken cancellationToken = default);

    /// <summary>Reads one endpoint with its own policies; <see cref="IApiProxyMethodsApi.GetPoliciesAsync"/> answers the same.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>api-proxies/endpoints/list-endpoint-policies</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="endpoint">Which endpoint.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The endpoint, with the policies of its request, response and error pipelines.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such endpoint.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/endpoints/policies/")]
    [Operation("apiProxies.endpoints.listPolicies", OperationClass.Safe, Permission = "any", Bare = true)]
    Task<ApiProxyEndpoint> ListPoliciesAsync(string projectName, string apiProxyName, [Body] ApiProxyEndpointIdentifier endpoint, CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds an endpoint to a REST API proxy. It cannot be deployed in the same call: deploy the API proxy when all its endpoints are there.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/endpoints/create-endpoint</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">The API proxy has such an endpoint already, or is not of type REST.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read the endpoint before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/endpoints/")]
    [Operation("apiProxies.endpoints.create", OperationClass.Create, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxies.endpoints.get")]
    Task<OperationResult> CreateAsync(string projectName, string apiProxyName, [Body] ApiProxyEndpointInput endpoint, CancellationToken cancellationToken = default);

    /// <summary>Changes what is set of an endpoint.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/endpoints/update-endpoint</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="endpoint">Which endpoint, its changes, and where to deploy them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such endpoint.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/endpoints/")]
    [Operation("apiProxies.endpoints.update", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateAsync(string projectName, string apiProxyName, [Body] ApiProxyEndpointPatch endpoint, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes an endpoint of a REST API proxy with its policies, for good. It cannot be deployed in the same call: the gateway serves the endpoint until
    /// the API proxy is deployed again.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/endpoints/delete-endpoint</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="endpoint">Which endpoint.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such endpoint. Or the API proxy is not of type REST.
    /// </exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/endpoints/delete/")]
    [Operation("apiProxies.endpoints.delete", OperationClass.Set, Removes = true, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxies.endpoints.list")]
    Task<OperationResult> DeleteAsync(string projectName, string apiProxyName, [Body] ApiProxyEndpointIdentifier endpoint, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets how the answers of an endpoint are cached, in place of what was set before. While the endpoint's own cache is off, that of the API proxy
    /// still works for it.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/endpoints/update-endpoint-cache</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cache">Which endpoint, all of its settings, and where to deploy them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such endpoint.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/endpoints/cache/")]
    [Operation("apiProxies.endpoints.updateCache", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateCacheAsync(string projectName, string apiProxyName, [Body] ApiProxyEndpointCacheInput cache, CancellationToken cancellationToken = default);

    /// <summary>Switches an endpoint on or off. One that is off keeps its policies, and its clients get 404.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/endpoints/update-endpoint-status</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="status">Which endpoint, whether it is served, and where to deploy that.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such endpoint.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/endpoints/status/")]
    [Operation("apiProxies.endpoints.updateStatus", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateStatusAsync(string projectName, string apiProxyName, [Body] ApiProxyEndpointStatusInput status, CancellationToken cancellationToken = default);

    /// <summary>Sets the WS-Addressing headers of an operation of a SOAP API proxy, in place of what was set before.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/endpoints/update-endpoint-wsa</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="wsa">Which operation, all of its settings, and where to deploy them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such operation.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/endpoints/wsa/")]
    [Operation("apiProxies.endpoints.updateWsa", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateWsaAsync(string projectName, string apiProxyName, [Body] ApiProxyEndpointWsaInput wsa, CancellationToken cancellationToken = default);
}
