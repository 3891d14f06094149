namespace Apinizer.Client.RateLimits;

/// <summary>
/// Rate limit control lists (RLCL): how many requests consumers may send to endpoints of several API proxies. Every change reaches all environments of the
/// project at once.
/// </summary>
[ApinizerApi(typeof(RateLimitControlListsJson))]
public interface IRateLimitControlListsApi
{
    /// <summary>What a list limits.</summary>
    IRateLimitEndpointsApi Endpoints { get; }

    /// <summary>Whom a list limits.</summary>
    IRateLimitCredentialsApi Credentials { get; }

    /// <summary>When a list applies.</summary>
    IRateLimitConditionApi Condition { get; }

    /// <summary>Lists the lists of a project, by name.</summary>
    /// <remarks>Needs <c>IDENTITY:VIEW</c>. Documentation page: <c>rlcl/crud/list-rlcls</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="options">How much to read; names, descriptions and whether they are enabled if null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The lists.</returns>
    [Get("/apiops/projects/{projectName}/rlcl/")]
    [Operation("rlcl.list", OperationClass.Safe, Permission = "IDENTITY:VIEW")]
    Task<IReadOnlyList<RateLimitControlList>> ListAsync(string projectName, [Query] ListRateLimitControlListsOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a list with its credentials, endpoints and condition.</summary>
    /// <remarks>Needs <c>IDENTITY:VIEW</c>. Documentation page: <c>rlcl/crud/get-rlcl</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list.</exception>
    [Get("/apiops/projects/{projectName}/rlcl/{rlclName}/")]
    [Operation("rlcl.get", OperationClass.Safe, Permission = "IDENTITY:VIEW")]
    Task<RateLimitControlList> GetAsync(string projectName, string rlclName, CancellationToken cancellationToken = default);

    /// <summary>Creates a list without credentials, endpoints and condition.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/crud/create-rlcl</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rateLimitControlList">The list.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a list of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/rlcl/")]
    [Operation("rlcl.create", OperationClass.Create, Deploys.Always, Permission = "IDENTITY:MANAGE", VerifyWith = "rlcl.get")]
    Task<OperationResult> CreateAsync(string projectName, [Body] RateLimitControlListInput rateLimitControlList, CancellationToken cancellationToken = default);

    /// <summary>Changes what is set of a list. Its credentials, endpoints and condition stay as they are.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/crud/update-rlcl</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name, which cannot be changed.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/rlcl/{rlclName}/")]
    [Operation("rlcl.update", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE")]
    Task<OperationResult> UpdateAsync(string projectName, string rlclName, [Body] RateLimitControlListPatch change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a list for good, with its endpoints and condition: what it limited is not limited by it any more.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/crud/delete-rlcl</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list.</exception>
    [Delete("/apiops/projects/{projectName}/rlcl/{rlclName}/")]
    [Operation("rlcl.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "IDENTITY:MANAGE", VerifyWith = "rlcl.get")]
    Task<OperationResult> DeleteAsync(string projectName, string rlclName, CancellationToken cancellationToken = default);
}
