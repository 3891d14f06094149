namespace Apinizer.Client.RateLimits;

/// <summary>What a list limits. Every change reaches all environments of the project at once.</summary>
[ApinizerApi(typeof(RateLimitControlListsJson))]
public interface IRateLimitEndpointsApi
{
    /// <summary>Adds endpoints to a list. Those that it has already are passed over, and keep their limits.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/endpoints/add-endpoints</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="endpoints">The endpoints to add, which must exist in the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list, API proxy or endpoint.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Post("/apiops/projects/{projectName}/rlcl/{rlclName}/endpoints/")]
    [Operation("rlcl.endpoints.add", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE")]
    Task<OperationResult> AddAsync(string projectName, string rlclName, [Body] EndpointRateLimitsInput endpoints, CancellationToken cancellationToken = default);

    /// <summary>Replaces all endpoints of a list: those that are not named are not limited by it any more.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/endpoints/update-endpoints</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="endpoints">All endpoints that the list shall have, for instance those that were read, by <see cref="EndpointRateLimitInput.From"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list, API proxy or endpoint.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/rlcl/{rlclName}/endpoints/")]
    [Operation("rlcl.endpoints.update", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE")]
    Task<OperationResult> ReplaceAllAsync(string projectName, string rlclName, [Body] EndpointRateLimitsInput endpoints, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes endpoints from a list: it does not limit them any more. Those that it does not have are passed over without a word, misspelt ones too.
    /// </summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/endpoints/delete-endpoints</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="endpoints">The endpoints to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/rlcl/{rlclName}/endpoints/")]
    [Operation("rlcl.endpoints.delete", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE")]
    Task<OperationResult> RemoveAsync(string projectName, string rlclName, [Body] EndpointRateLimitsRemoval endpoints, CancellationToken cancellationToken = default);
}
