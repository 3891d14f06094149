namespace Apinizer.Client.ApiProxies;

/// <summary>Deployment of API proxies to environments.</summary>
[ApinizerApi(typeof(ApiProxiesJson))]
public interface IApiProxyDeploymentApi
{
    /// <summary>
    /// Deploys an API proxy to an environment, again if it is there already. Each call adds a revision to the history. That it succeeded does not
    /// mean that every worker pod serves the route yet: <see cref="GetRouteHealthAsync"/> tells.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c>. Documentation page: <c>api-proxies/deployment/deploy-api-proxy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="deployment">What the history keeps of it.</param>
    /// <param name="cancellationToken">Ends the call; the server may go on.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such API proxy or environment.</exception>
    /// <exception cref="ApinizerDeploymentException">It was not deployed.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/environments/{environmentName}/")]
    [Operation("apiProxies.deployment.deploy", OperationClass.Set, Deploys.Always, Permission = "API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxies.deployment.getStatus")]
    Task<OperationResult> DeployAsync(string projectName, string apiProxyName, string environmentName, [Body] DeploymentInput? deployment = null, CancellationToken cancellationToken = default);

    /// <summary>Takes an API proxy out of an environment: its route is gone at once. The API proxy stays in the Manager.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c>. Documentation page: <c>api-proxies/deployment/undeploy-api-proxy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="deployment">What the history keeps of it.</param>
    /// <param name="cancellationToken">Ends the call; the server may go on.</param>
    /// <returns>Where it was taken out.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such API proxy or environment.</exception>
    /// <exception cref="ApinizerDeploymentException">It was not taken out.</exception>
    [Delete("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/environments/{environmentName}/")]
    [Operation("apiProxies.deployment.undeploy", OperationClass.Set, Deploys.Always, Permission = "API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxies.deployment.getStatus")]
    Task<OperationResult> UndeployAsync(string projectName, string apiProxyName, string environmentName, [Body] DeploymentInput? deployment = null, CancellationToken cancellationToken = default);

    /// <summary>Tells whether an API proxy is deployed to an environment, as the Manager knows it.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/deployment/get-deploy-status</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The status.</returns>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/environments/{environmentName}/deploy-status/")]
    [Operation("apiProxies.deployment.getStatus", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<DeployStatus> GetStatusAsync(string projectName, string apiProxyName, string environmentName, CancellationToken cancellationToken = default);

    /// <summary>Asks the worker pods of an environment whether they serve an API proxy. No backend is called.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/deployment/get-route-health</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the pods say.</returns>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/environments/{environmentName}/route-health/")]
    [Operation("apiProxies.deployment.getRouteHealth", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<RouteHealth> GetRouteHealthAsync(string projectName, string apiProxyName, string environmentName, CancellationToken cancellationToken = default);

    /// <summary>Lists the deployments and undeployments of an API proxy in all environments.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/deployment/list-deploy-history</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The revisions.</returns>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/deploy-histories/")]
    [Operation("apiProxies.deployment.listHistory", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<IReadOnlyList<DeployHistory>> ListHistoryAsync(string projectName, string apiProxyName, CancellationToken cancellationToken = default);

    /// <summary>Reads one revision of the history.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/deployment/get-deploy-history-detail</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The revision.</returns>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/deploy-histories/{revision}/")]
    [Operation("apiProxies.deployment.getHistoryDetail", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<DeployHistory> GetHistoryDetailAsync(string projectName, string apiProxyName, long revision, CancellationToken cancellationToken = default);

    /// <summary>Deletes a revision of the history. It can then not be rolled back to. What is deployed stays deployed.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/deployment/delete-deploy-history</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The server's message.</returns>
    [Delete("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/deploy-histories/{revision}/")]
    [Operation("apiProxies.deployment.deleteHistory", OperationClass.Set, Removes = true, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxies.deployment.listHistory")]
    Task<OperationResult> DeleteHistoryAsync(string projectName, string apiProxyName, long revision, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets the whole API proxy, its policies included, back to a revision of the history: later changes are lost. The server answers with success also
    /// when the deployment that follows fails; this method then throws.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/deployment/rollback-deploy-history</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="options">Where to deploy the result. Without it, it is only saved, and the gateway goes on as before.</param>
    /// <param name="cancellationToken">Ends the call; the server may go on.</param>
    /// <returns>What was deployed where, and the server's message.</returns>
    /// <exception cref="ApinizerDeploymentException">It was rolled back in the Manager, but not deployed.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look at the API proxy before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/deploy-histories/{revision}/rollback/")]
    [Operation("apiProxies.deployment.rollbackHistory", OperationClass.Once, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxies.get")]
    Task<OperationResult> RollbackHistoryAsync(string projectName, string apiProxyName, long revision, [Query] RollbackOptions? options = null, CancellationToken cancellationToken = default);
}
