using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>
/// The policies of API proxies and of their endpoints. A change is saved, and reaches the gateway where the API proxy is deployed, by the same call or later.
/// What several API proxies share is a global policy (<see cref="IGlobalPoliciesApi"/>) or a policy group (<see cref="IPolicyGroupsApi"/>).
/// </summary>
[ApinizerApi(typeof(PoliciesJson))]
public interface IPoliciesApi
{
    /// <summary>
    /// Reads all policies of an API proxy and of its endpoints. <b>Do not write them back as they are:</b> the server may leave out settings, for instance the
    /// addresses of <see cref="WhiteIpPolicy"/> and <see cref="BlackIpPolicy"/> and the times of <see cref="TimeRestrictionPolicy"/>, and secrets. A policy of
    /// these kinds without its list is refused when it is written.
    /// </summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>policies/crud/list-policies</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The API proxy with the policies of its three pipelines, and its endpoints with theirs.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such API proxy.</exception>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/policies/")]
    [Operation("policies.list", OperationClass.Safe, Permission = "any")]
    Task<ApiProxyInfo> ListAsync(string projectName, string apiProxyName, CancellationToken cancellationToken = default);

    /// <summary>Adds a policy to a pipeline of an API proxy or of one of its endpoints.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Documentation page: <c>policies/crud/add-policy</c>, and that of
    /// the kind of policy.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="policyName">The policy's name, unique in the API proxy. It cannot be changed.</param>
    /// <param name="policy">The policy, where it comes, and where to deploy it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: the API proxy has a policy of that name. Or it has no such endpoint, or the settings are incomplete.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: list the policies before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/policies/{policyName}/")]
    [Operation("policies.add", OperationClass.Create, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "policies.list")]
    Task<OperationResult> AddAsync(
        string projectName, string apiProxyName, string policyName, [Body(NameInPath = "Policy.Name", NameIgnoresCase = true)] PolicyInput policy, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces a policy: what is left out is cleared, and secrets must be given again unless the kind of policy says otherwise. It also moves the policy, when
    /// the metadata names another place, pipeline or endpoint. The kind of policy cannot be changed: delete it and add another.
    /// </summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Documentation page: <c>policies/crud/update-policy</c>, and that
    /// of the kind of policy.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="policyName">The policy's name.</param>
    /// <param name="policy">The whole policy, where it shall be, and where to deploy it. One from <see cref="ListAsync"/> may lack settings.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such policy. Or it is of another kind, or the settings are incomplete.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    [Put("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/policies/{policyName}/")]
    [Operation("policies.update", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY")]
    Task<OperationResult> ReplaceAsync(
        string projectName, string apiProxyName, string policyName, [Body(NameInPath = "Policy.Name", NameIgnoresCase = true)] PolicyInput policy, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes a policy from one pipeline, of the whole API proxy or of one endpoint, for good. Case does not matter, policies in policy groups are found too,
    /// and all of that name there go. In other pipelines and endpoints it stays.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Documentation page: <c>policies/crud/delete-policy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="policyName">The policy's name.</param>
    /// <param name="removal">Where it is, and where to deploy the API proxy without it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such policy in that place.</exception>
    /// <exception cref="ApinizerDeploymentException">It is removed, but the gateway applies it still.</exception>
    [Delete("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/policies/{policyName}/")]
    [Operation("policies.delete", OperationClass.Set, Deploys.OnRequest, Removes = true, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "policies.list")]
    Task<OperationResult> DeleteAsync(string projectName, string apiProxyName, string policyName, [Body] PolicyRemoval removal, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks the MCP server of a policy of the kind <see cref="AiMcpCallLlmPolicy"/> or <see cref="AiMcpCallFixedPolicy"/> which tools it offers right now. It is a
    /// preview: the policy stays as it is, the tools that were approved too.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>policies/crud/discover-mcp-policy-tools</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="policyName">The policy's name.</param>
    /// <param name="mcpServer">What is other than in the policy, for this call only; null: the server is asked as the policy has it. Secrets that are not set are those of the policy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tools.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such policy. Or it is of another kind, or its server does not answer as it should.
    /// </exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/policies/{policyName}/parse-tools/")]
    [Operation("policies.discoverMcpTools", OperationClass.Safe, Permission = "API_MANAGEMENT:MANAGE", Bare = true)]
    Task<McpToolDiscovery> DiscoverMcpToolsAsync(string projectName, string apiProxyName, string policyName, [Body] McpServer? mcpServer = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks the agent of a policy of the kind <see cref="AiA2aCallLlmPolicy"/> or <see cref="AiA2aCallFixedPolicy"/> which skills it offers right now. It is a
    /// preview: the policy stays as it is, the skills that were approved too.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>policies/crud/discover-a2a-policy-skills</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="policyName">The policy's name.</param>
    /// <param name="a2aAgent">What is other than in the policy, for this call only; null: the agent is asked as the policy has it. Secrets that are not set are those of the policy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The skills.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such policy. Or it is of another kind, or its agent does not answer as it should.
    /// </exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/policies/{policyName}/parse-skills/")]
    [Operation("policies.discoverA2aSkills", OperationClass.Safe, Permission = "API_MANAGEMENT:MANAGE", Bare = true)]
    Task<A2aSkillDiscovery> DiscoverA2aSkillsAsync(string projectName, string apiProxyName, string policyName, [Body] A2aAgent? a2aAgent = null, CancellationToken cancellationToken = default);
}
