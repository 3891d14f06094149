namespace Apinizer.Client.Credentials;

/// <summary>What a credential may access. Every change takes effect at once in all environments of the project.</summary>
[ApinizerApi(typeof(CredentialsJson))]
public interface ICredentialAccessApi
{
    /// <summary>Lists the API proxies and groups that a credential may access.</summary>
    /// <remarks>Needs <c>IDENTITY:VIEW</c>. Documentation page: <c>credentials/access/get-granted-access-list</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The access that was granted.</returns>
    [Get("/apiops/projects/{projectName}/credentials/{username}/access/")]
    [Operation("credentials.access.list", OperationClass.Safe, Permission = "IDENTITY:VIEW")]
    Task<IReadOnlyList<CredentialAccess>> ListAsync(string projectName, string username, CancellationToken cancellationToken = default);

    /// <summary>Grants a credential access to API proxies and groups, in addition to what it has. One that it has already refuses the whole call.</summary>
    /// <remarks>
    /// Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/access/grant-access</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="access">What it may access from now on.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: it has this access already; <see cref="ApinizerErrorKind.NotFound"/>: there is no such proxy,
    /// group or credential.
    /// </exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/access/")]
    [Operation("credentials.access.grant", OperationClass.Create, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY", VerifyWith = "credentials.access.list")]
    Task<OperationResult> GrantAsync(string projectName, string username, [Body] CredentialAccessInput access, CancellationToken cancellationToken = default);

    /// <summary>Takes access away from a credential. What it does not have is passed over in silence.</summary>
    /// <remarks>
    /// Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/access/revoke-access</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="access">What it may not access any more.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/access/")]
    [Operation("credentials.access.revoke", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> RevokeAsync(string projectName, string username, [Body] CredentialAccessInput access, CancellationToken cancellationToken = default);
}
