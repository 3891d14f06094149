using Apinizer.Client.Workflows;

namespace Apinizer.Client.Policies;

/// <summary>
/// Global policies: policies of a project that API proxies, API proxy groups and policy groups share. They work only where they are built in, from the next
/// deployment of that API proxy on. What was stored is never shown again.
/// </summary>
[ApinizerApi(typeof(GlobalPoliciesJson))]
public interface IGlobalPoliciesApi
{
    /// <summary>Lists the global policies of a project, by name and kind. Policy groups are not among them.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>global-policies/list-global-policies</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server shows of them.</returns>
    [Get("/apiops/projects/{projectName}/globalPolicies/")]
    [Operation("globalPolicies.list", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<IReadOnlyList<GlobalPolicyInfo>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Reads the kind of a global policy; its settings are never shown.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>global-policies/get-global-policy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="policyName">The policy's name; case does not matter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server shows of it.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such policy.</exception>
    [Get("/apiops/projects/{projectName}/globalPolicies/{policyName}/")]
    [Operation("globalPolicies.get", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<GlobalPolicyInfo> GetAsync(string projectName, string policyName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates a global policy from a snapshot. <b>Secrets are stored as they are sent</b>, unlike those of <see cref="ReplaceAsync"/>, and so must be encrypted
    /// already, as an export has them. For a policy with secrets in clear there is <see cref="GlobalPolicyWorkflows.CreateGlobalPolicyAsync"/>. The server takes
    /// a name that it has already, and makes a second policy of that name: look into the list first.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>global-policies/create-global-policy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="policy">The policy, and what is known of its secrets.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server shows of the policy.</returns>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call, which would make a second policy.</exception>
    [Post("/apiops/projects/{projectName}/globalPolicies/")]
    [Operation("globalPolicies.create", OperationClass.Once, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "globalPolicies.list")]
    Task<OperationResult<GlobalPolicyInfo>> CreateAsync(string projectName, [Body] GlobalPolicySnapshot policy, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces a global policy, and the copy of it in every API proxy, API proxy group and policy group that has it. Nothing is kept: what is left out is
    /// cleared, and an empty secret replaces the one that is stored. The kind cannot be changed.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>global-policies/update-global-policy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="policyName">The policy's name; case does not matter.</param>
    /// <param name="policy">The whole policy under the same name, with its secrets in clear: the server encrypts them. One that is encrypted already would be encrypted twice.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server shows of the policy.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such policy. Or it is of another kind.</exception>
    [Put("/apiops/projects/{projectName}/globalPolicies/{policyName}/")]
    [Operation("globalPolicies.update", OperationClass.Set, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult<GlobalPolicyInfo>> ReplaceAsync(
        string projectName, string policyName, [Body(NameInPath = "Policy.Name", NameIgnoresCase = true)] GlobalPolicyInput policy, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a global policy for good, and takes it out of every API proxy, API proxy group and policy group that has it; nothing asks whether it is in use.
    /// What is deployed keeps it until the next deployment.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>global-policies/delete-global-policy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="policyName">The policy's name; case does not matter.</param>
    /// <param name="confirmStripFromApiProxies">True: it is meant that API proxies lose the policy, and what it protects is open.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such policy.</exception>
    [Delete("/apiops/projects/{projectName}/globalPolicies/{policyName}/")]
    [Operation("globalPolicies.delete", OperationClass.Set, Removes = true, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "globalPolicies.list")]
    Task<OperationResult> DeleteAsync(
        string projectName,
        string policyName,
        [Confirm("Every API proxy, API proxy group and policy group that has the policy would lose it, and what it protects would be open.")] bool confirmStripFromApiProxies,
        CancellationToken cancellationToken = default);
}
