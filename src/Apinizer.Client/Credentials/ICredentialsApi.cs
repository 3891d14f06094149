namespace Apinizer.Client.Credentials;

/// <summary>
/// Credentials: the consumers of the APIs, with name and password. Every change takes effect at once in all environments of the project. There is
/// no operation that reads a single one: take it from the list.
/// </summary>
[ApinizerApi(typeof(CredentialsJson))]
public interface ICredentialsApi
{
    /// <summary>How the tokens of a credential are made.</summary>
    ICredentialTokenApi Token { get; }

    /// <summary>The certificates, keys and keystores of a credential.</summary>
    ICredentialSecretsApi Secrets { get; }

    /// <summary>The JWKs of a credential.</summary>
    ICredentialJwkApi Jwk { get; }

    /// <summary>What a credential may access.</summary>
    ICredentialAccessApi Access { get; }

    /// <summary>Lists the credentials of a project, expired and disabled ones included; for the project <c>admin</c>, those of all projects.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>credentials/crud/list-credentials</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The credentials, without their passwords.</returns>
    [Get("/apiops/projects/{projectName}/credentials/")]
    [Operation("credentials.list", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<Credential>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Like <see cref="ListAsync"/>, for a list that is too long to be held in memory: hands over each credential as it arrives. It is one answer of the
    /// server all the same; what is between two credentials is limited by <see cref="ApinizerClientOptions.IdleTimeout"/> instead of the limits of a call.
    /// </summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>credentials/crud/list-credentials</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The credentials, without their passwords. Each enumeration calls the server; an error can come after some of them.</returns>
    [StreamOf(nameof(ListAsync))]
    IAsyncEnumerable<Credential> EnumerateAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Creates a credential and deploys it to all environments of the project.</summary>
    /// <remarks>
    /// Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. User names are unique across all projects. Documentation page:
    /// <c>credentials/crud/create-credential</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="credential">The credential.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the user name is taken, perhaps in another project.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/credentials/")]
    [Operation("credentials.create", OperationClass.Create, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY", VerifyWith = "credentials.list")]
    Task<OperationResult> CreateAsync(string projectName, [Body] CredentialInput credential, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the credential of that user name as a whole, the password included, and deploys it to all environments of the project. What is left
    /// out is reset, and nothing of it can be read back: to change only the password, use <see cref="ChangePasswordAsync"/>.
    /// </summary>
    /// <remarks>
    /// Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/crud/update-credential</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="credential">The whole credential. Its user name tells which one is replaced and cannot be changed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It was replaced, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/")]
    [Operation("credentials.update", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> ReplaceAsync(string projectName, [Body] CredentialInput credential, CancellationToken cancellationToken = default);

    /// <summary>Gives a credential a new password, at once in all environments of the project. Nothing else of it changes.</summary>
    /// <remarks>
    /// Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/crud/change-credential-password</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="change">The new password.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment: some still take the old password.</exception>
    [Patch("/apiops/projects/{projectName}/credentials/{username}/")]
    [Operation("credentials.changePassword", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> ChangePasswordAsync(string projectName, string username, [Body] CredentialPasswordPatch change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a credential with all its access and takes it out of all environments. Its consumer is locked out at once.</summary>
    /// <remarks>
    /// Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/crud/delete-credential</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/")]
    [Operation("credentials.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY", VerifyWith = "credentials.list")]
    Task<OperationResult> DeleteAsync(string projectName, string username, CancellationToken cancellationToken = default);
}
