namespace Apinizer.Client.Policies;

/// <summary>
/// Policy groups: policies of a project that run together in one pipeline, and that API proxies and API proxy groups share. What was stored is never shown
/// again.
/// </summary>
[ApinizerApi(typeof(PolicyGroupsJson))]
public interface IPolicyGroupsApi
{
    /// <summary>Lists the policy groups of a project, by name and pipeline.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>policy-groups/list-policy-groups</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server shows of them.</returns>
    [Get("/apiops/projects/{projectName}/policyGroups/")]
    [Operation("policyGroups.list", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<IReadOnlyList<PolicyGroupInfo>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Reads the pipeline of a policy group; its policies are never shown.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>policy-groups/get-policy-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="policyGroupName">The group's name; case does not matter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server shows of it.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    [Get("/apiops/projects/{projectName}/policyGroups/{policyGroupName}/")]
    [Operation("policyGroups.get", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<PolicyGroupInfo> GetAsync(string projectName, string policyGroupName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates a policy group from a snapshot; nothing is deployed. <b>Secrets are stored as they are sent</b>, unlike those of <see cref="ReplaceAsync"/>, and so
    /// must be encrypted already, as an export has them. A policy that was global where it comes from becomes the global policy of that kind and name here, which
    /// is created if there is none. The server takes a name that it has already, and makes a second group of that name: look into the list first.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>policy-groups/create-policy-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="policyGroup">The group, and what is known of its secrets.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server shows of the group.</returns>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call, which would make a second group.</exception>
    [Post("/apiops/projects/{projectName}/policyGroups/")]
    [Operation("policyGroups.create", OperationClass.Once, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "policyGroups.list")]
    Task<OperationResult<PolicyGroupInfo>> CreateAsync(string projectName, [Body] PolicyGroupSnapshot policyGroup, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces a policy group with all of its policies, also in every API proxy and API proxy group that has it, and deploys it again wherever it is deployed.
    /// Nothing is kept: what is left out is cleared, and an empty secret replaces the one that is stored.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>policy-groups/update-policy-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="policyGroupName">The group's name; case does not matter.</param>
    /// <param name="policyGroup">The whole group under the same name, with the secrets of its policies in clear: the server encrypts them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server shows of the group. It does not say what it deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    [Put("/apiops/projects/{projectName}/policyGroups/{policyGroupName}/")]
    [Operation("policyGroups.update", OperationClass.Set, Deploys.Always, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult<PolicyGroupInfo>> ReplaceAsync(
        string projectName, string policyGroupName, [Body(NameInPath = nameof(PolicyGroup.Name), NameIgnoresCase = true)] PolicyGroup policyGroup, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a policy group for good: takes it out of every environment that it is deployed to, and out of every API proxy and API proxy group that has it;
    /// nothing asks whether it is in use.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>policy-groups/delete-policy-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="policyGroupName">The group's name; case does not matter.</param>
    /// <param name="confirmStripFromApiProxies">True: it is meant that API proxies lose the policies of the group, and what these protect is open.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    /// <exception cref="ApinizerDeploymentException">An environment has it still.</exception>
    [Delete("/apiops/projects/{projectName}/policyGroups/{policyGroupName}/")]
    [Operation("policyGroups.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "policyGroups.list")]
    Task<OperationResult> DeleteAsync(
        string projectName,
        string policyGroupName,
        [Confirm("Every API proxy and API proxy group that has the policy group would lose its policies at once, and what these protect would be open.")] bool confirmStripFromApiProxies,
        CancellationToken cancellationToken = default);
}
