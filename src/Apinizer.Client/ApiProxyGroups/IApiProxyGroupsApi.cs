namespace Apinizer.Client.ApiProxies;

/// <summary>API proxy groups: several API proxies behind one route, with keys, CORS and cache settings in common.</summary>
[ApinizerApi(typeof(ApiProxyGroupsJson))]
public interface IApiProxyGroupsApi
{
    /// <summary>Carrying API proxy groups from one installation to another.</summary>
    IApiProxyGroupPromotionApi Promotion { get; }

    /// <summary>Where an API proxy group runs.</summary>
    IApiProxyGroupDeploymentApi Deployment { get; }

    /// <summary>Lists the groups of a project.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>api-proxy-groups/crud/list-api-proxy-groups</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The groups, in short.</returns>
    [Get("/apiops/projects/{projectName}/apiProxyGroups/")]
    [Operation("apiProxyGroups.list", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<ApiProxyGroup>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Creates a group without API proxies, and deploys it if asked to.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Documentation page:
    /// <c>api-proxy-groups/crud/create-api-proxy-group</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroup">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: there is one of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but not deployed as asked.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/apiProxyGroups/")]
    [Operation("apiProxyGroups.create", OperationClass.Create, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxyGroups.list")]
    Task<OperationResult> CreateAsync(string projectName, [Body] ApiProxyGroupInput apiProxyGroup, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the description and the route of a group, and deploys it if asked to. Its API proxies, its settings and its other deployments stay; their
    /// gateways go on with the old route until it is deployed there.
    /// </summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Documentation page:
    /// <c>api-proxy-groups/crud/update-api-proxy-group</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroup">The whole group. Its name tells which one is replaced.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group or environment.</exception>
    /// <exception cref="ApinizerDeploymentException">It was changed, but not deployed as asked.</exception>
    [Put("/apiops/projects/{projectName}/apiProxyGroups/")]
    [Operation("apiProxyGroups.update", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY")]
    Task<OperationResult> ReplaceAsync(string projectName, [Body] ApiProxyGroupInput apiProxyGroup, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a group for good. Its API proxies stay. That it is taken out of its environments is not documented: undeploy it first, with
    /// <see cref="IApiProxyGroupDeploymentApi.UndeployAsync"/>.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxy-groups/crud/delete-api-proxy-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    [Delete("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/")]
    [Operation("apiProxyGroups.delete", OperationClass.Set, Removes = true, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxyGroups.list")]
    Task<OperationResult> DeleteAsync(string projectName, string apiProxyGroupName, CancellationToken cancellationToken = default);

    /// <summary>Adds an API proxy to a group; one that is in it already is passed over. The gateway knows it when the group is deployed.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxy-groups/api-proxies/add-api-proxy-to-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group or API proxy.</exception>
    [Post("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/apiProxies/{apiProxyName}/")]
    [Operation("apiProxyGroups.addApiProxy", OperationClass.Set, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> AddApiProxyAsync(string projectName, string apiProxyGroupName, string apiProxyName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes an API proxy out of a group; one that is not in it is passed over without a word. The API proxy itself stays. The gateway serves it in the group
    /// until the group is deployed again.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxy-groups/api-proxies/remove-api-proxy-from-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group or API proxy.</exception>
    [Delete("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/apiProxies/{apiProxyName}/")]
    [Operation("apiProxyGroups.removeApiProxy", OperationClass.Set, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> RemoveApiProxyAsync(string projectName, string apiProxyGroupName, string apiProxyName, CancellationToken cancellationToken = default);
}
