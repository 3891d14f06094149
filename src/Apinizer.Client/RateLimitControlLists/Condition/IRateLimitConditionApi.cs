namespace Apinizer.Client.RateLimits;

/// <summary>When a list applies: only to requests for which its condition holds. Every change reaches all environments of the project at once.</summary>
[ApinizerApi(typeof(RateLimitControlListsJson))]
public interface IRateLimitConditionApi
{
    /// <summary>Adds a condition to a list. The documentation does not say what becomes of one that it has already: see <see cref="ReplaceAsync"/>.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/condition/add-condition</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/rlcl/{rlclName}/condition/")]
    [Operation("rlcl.condition.add", OperationClass.Create, Deploys.Always, Permission = "IDENTITY:MANAGE", VerifyWith = "rlcl.get")]
    Task<OperationResult> AddAsync(string projectName, string rlclName, [Body] RateLimitConditionInput condition, CancellationToken cancellationToken = default);

    /// <summary>Replaces the condition of a list with all its rules.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/condition/update-condition</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="condition">The whole condition.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/rlcl/{rlclName}/condition/")]
    [Operation("rlcl.condition.update", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE")]
    Task<OperationResult> ReplaceAsync(string projectName, string rlclName, [Body] RateLimitConditionInput condition, CancellationToken cancellationToken = default);

    /// <summary>Takes the condition from a list, which then applies to every request.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>rlcl/condition/delete-condition</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="rlclName">The list's name.</param>
    /// <param name="confirmAlwaysApplies">True: it is meant that the list always applies from now on.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such list.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/rlcl/{rlclName}/condition/")]
    [Operation("rlcl.condition.delete", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE")]
    Task<OperationResult> ResetAsync(
        string projectName, string rlclName, [Confirm("The list would apply to every request, whatever its condition was.")] bool confirmAlwaysApplies, CancellationToken cancellationToken = default);
}
