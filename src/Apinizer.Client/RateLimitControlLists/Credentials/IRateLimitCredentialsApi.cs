namespace Apinizer.Client.RateLimits;

/// <summary>Whom a list is made for. Every change reaches all environments of the project at once.</summary>
[ApinizerApi(typeof(RateLimitControlListsJson))]
public interface IRateLimitCredentialsApi
{
    /// <summary>Adds credentials to a list. Those that it has already are passed over.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/credentials/add-credentials</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="credentials">The credentials to add, which must exist in the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list, or no such credential.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Post("/apiops/projects/{projectName}/rlcl/{rlclName}/credentials/")]
    [Operation("rlcl.credentials.add", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE")]
    Task<OperationResult> AddAsync(string projectName, string rlclName, [Body] RateLimitCredentialsInput credentials, CancellationToken cancellationToken = default);

    /// <summary>Replaces all credentials of a list: those that are not named are out of it.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/credentials/update-credentials</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="credentials">All credentials that the list shall have, which must exist in the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list, or no such credential.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/rlcl/{rlclName}/credentials/")]
    [Operation("rlcl.credentials.update", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE")]
    Task<OperationResult> ReplaceAllAsync(string projectName, string rlclName, [Body] RateLimitCredentialsInput credentials, CancellationToken cancellationToken = default);

    /// <summary>Removes credentials from a list. Those that it does not have are passed over without a word, misspelt ones too.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/credentials/delete-credentials</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="credentials">The credentials to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/rlcl/{rlclName}/credentials/")]
    [Operation("rlcl.credentials.delete", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE")]
    Task<OperationResult> RemoveAsync(string projectName, string rlclName, [Body] RateLimitCredentialsInput credentials, CancellationToken cancellationToken = default);
}
