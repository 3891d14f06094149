namespace Apinizer.Client.ApiProxies;

/// <summary>
/// Carrying API proxies from one project to another of the same installation: read them from the source, and save them in the target. Between installations,
/// export and import them.
/// </summary>
[ApinizerApi(typeof(ApiProxiesJson))]
public interface IApiProxyPromotionApi
{
    /// <summary>Reads all API proxies of a project with what it takes to make them again in another, secrets included.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/promotion/list-api-proxies-for-promotion</c>.</remarks>
    /// <param name="projectName">The project that they are taken from.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The API proxies.</returns>
    [Get("/apiops/projects/{projectName}/apiProxies/forpromotion")]
    [Operation("apiProxies.promotion.list", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<IReadOnlyList<ApiProxyForPromotion>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates an API proxy in a project from one of another, or overwrites the one whose id is set: what was configured there is lost. Policies that are
    /// shared are bound to those of the same name in the target, or created there. <b>When this returns, the API proxy is saved. Whether it was deployed, the
    /// server does not say</b>: see <see cref="UnreportedDeployment"/>. One that is new is deployed nowhere else; one that was there stays deployed as it was,
    /// and its gateways go on with the old configuration.
    /// </summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>, and to deploy <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c>, or <c>AI_DEVELOPMENT:DEPLOY_UNDEPLOY</c> for the types AI, MCP
    /// and A2A. Documentation page: <c>api-proxies/promotion/save-api-proxy-for-promotion</c>.
    /// </remarks>
    /// <param name="projectName">The project that it is saved in.</param>
    /// <param name="apiProxy">The API proxy, made by <see cref="ApiProxyForPromotion.AsNew"/> or <see cref="ApiProxyForPromotion.InPlaceOf"/>.</param>
    /// <param name="deployment">Where the server tries to deploy it.</param>
    /// <param name="cancellationToken">Ends the call; the server may go on.</param>
    /// <returns>The API proxy as it was saved. Its deployments are no proof of the one that was asked for.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: no id is set, and there is one of that name.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read the API proxy before you repeat the call.</exception>
    [Put("/apiops/projects/{projectName}/apiProxies/promotion")]
    [Operation("apiProxies.promotion.save", OperationClass.Create, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY + AI_DEVELOPMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxies.promotion.list", Bare = true)]
    Task<ApiProxyForPromotion> SaveAsync(string projectName, [Body] ApiProxyPromotionInput apiProxy, [Query] UnreportedDeployment deployment, CancellationToken cancellationToken = default);
}
