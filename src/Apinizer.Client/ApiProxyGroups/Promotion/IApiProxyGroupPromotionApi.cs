namespace Apinizer.Client.ApiProxies;

/// <summary>Carrying API proxy groups from one project to another. Only the server's own specification names these operations.</summary>
[ApinizerApi(typeof(ApiProxyGroupsJson))]
public interface IApiProxyGroupPromotionApi
{
    /// <summary>Reads the API proxies of a group with what it takes to make them again in another project, secrets included.</summary>
    /// <remarks>Needs a valid token; no permission is documented.</remarks>
    /// <param name="projectName">The project that they are taken from.</param>
    /// <param name="apiProxyGroupName">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The API proxies; <see cref="IApiProxyPromotionApi.SaveAsync"/> takes them.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    [Get("/apiops/projects/{projectName}/apiProxyGroups/{apiProxyGroupName}/proxies/forpromotion")]
    [Operation("apiProxyGroups.promotion.listApiProxies", OperationClass.Safe)]
    Task<IReadOnlyList<ApiProxyForPromotion>> ListApiProxiesAsync(string projectName, string apiProxyGroupName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Saves a group in a project, without its API proxies and settings. What happens when the project has a group of that name is not documented: it may be
    /// overwritten. Nothing is deployed.
    /// </summary>
    /// <remarks>Needs a valid token; no permission is documented.</remarks>
    /// <param name="projectName">The project that it is saved in.</param>
    /// <param name="apiProxyGroup">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The group as it was saved.</returns>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Put("/apiops/projects/{projectName}/apiProxyGroups/promotion")]
    [Operation("apiProxyGroups.promotion.save", OperationClass.Create, VerifyWith = "apiProxyGroups.list", Bare = true)]
    Task<ApiProxyGroupInfo> SaveAsync(string projectName, [Body] ApiProxyGroupInfo apiProxyGroup, CancellationToken cancellationToken = default);
}
