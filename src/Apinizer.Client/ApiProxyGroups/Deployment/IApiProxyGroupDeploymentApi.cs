namespace Apinizer.Client.ApiProxies;

/// <summary>Deployment of API proxy groups to environments.</summary>
[ApinizerApi(typeof(ApiProxyGroupsJson))]
public interface IApiProxyGroupDeploymentApi
{
    /// <summary>Lists the environments with whether a group is deployed there.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>api-proxy-groups/deployment/list-environments</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The environments.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    [Get("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/environments/")]
    [Operation("apiProxyGroups.deployment.listEnvironments", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<ApiProxyGroupEnvironment>> ListEnvironmentsAsync(string projectName, string apiProxyGroupName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deploys a group with all its API proxies and settings to an environment, again if it is there already. Each call adds a revision to the history.
    /// </summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c> and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c>. Documentation page:
    /// <c>api-proxy-groups/deployment/deploy-api-proxy-group</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="deployment">What the history keeps of it.</param>
    /// <param name="cancellationToken">Ends the call; the server may go on.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group or environment.</exception>
    /// <exception cref="ApinizerDeploymentException">It was not deployed.</exception>
    [Post("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/environments/{environmentName}/")]
    [Operation("apiProxyGroups.deployment.deploy", OperationClass.Set, Deploys.Always, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxyGroups.deployment.listEnvironments")]
    Task<OperationResult> DeployAsync(string projectName, string apiProxyGroupName, string environmentName, [Body] DeploymentInput? deployment = null, CancellationToken cancellationToken = default);

    /// <summary>Takes a group with all its API proxies out of an environment: its route is gone at once. The group stays in the Manager.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c> and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c>. Documentation page:
    /// <c>api-proxy-groups/deployment/undeploy-api-proxy-group</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="deployment">What the history keeps of it.</param>
    /// <param name="cancellationToken">Ends the call; the server may go on.</param>
    /// <returns>Where it was taken out.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group or environment.</exception>
    /// <exception cref="ApinizerDeploymentException">It was not taken out.</exception>
    [Delete("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/environments/{environmentName}/")]
    [Operation("apiProxyGroups.deployment.undeploy", OperationClass.Set, Deploys.Always, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxyGroups.deployment.listEnvironments")]
    Task<OperationResult> UndeployAsync(string projectName, string apiProxyGroupName, string environmentName, [Body] DeploymentInput? deployment = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the deployments and undeployments of a group in all environments.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxy-groups/deployment/list-deploy-history</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The revisions.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    [Get("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/deploy-histories/")]
    [Operation("apiProxyGroups.deployment.listHistory", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<IReadOnlyList<ApiProxyGroupDeployHistory>> ListHistoryAsync(string projectName, string apiProxyGroupName, CancellationToken cancellationToken = default);

    /// <summary>Reads one revision of the history.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxy-groups/deployment/get-deploy-history-detail</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The revision.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such revision or group.</exception>
    [Get("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/deploy-histories/{revision}/")]
    [Operation("apiProxyGroups.deployment.getHistoryDetail", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<ApiProxyGroupDeployHistory> GetHistoryDetailAsync(string projectName, string apiProxyGroupName, long revision, CancellationToken cancellationToken = default);

    /// <summary>Deletes a revision of the history, for good. What is deployed stays deployed.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxy-groups/deployment/delete-deploy-history</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The server's message.</returns>
    [Delete("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/deploy-histories/{revision}/")]
    [Operation("apiProxyGroups.deployment.deleteHistory", OperationClass.Set, Removes = true, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxyGroups.deployment.listHistory")]
    Task<OperationResult> DeleteHistoryAsync(string projectName, string apiProxyGroupName, long revision, CancellationToken cancellationToken = default);
}
