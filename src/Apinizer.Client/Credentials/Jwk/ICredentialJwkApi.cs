namespace Apinizer.Client.Credentials;

/// <summary>
/// The JWKs of a credential: one to encrypt, one to sign, referred to by name, of the same project or of the project <c>admin</c>. Every change takes effect
/// at once in all environments of the project. No operation reads what a credential has.
/// </summary>
[ApinizerApi(typeof(CredentialsJson))]
public interface ICredentialJwkApi
{
    /// <summary>Gives a credential the JWK that decrypts and encrypts its JWTs, in the place of the one that it has.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/jwk-settings/set-jwk-encryption</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="jwkName">The name of the JWK; case matters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential, or no such JWK.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/jwk/encryption/{jwkName}/")]
    [Operation("credentials.jwk.setEncryption", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> SetEncryptionAsync(string projectName, string username, string jwkName, CancellationToken cancellationToken = default);

    /// <summary>Takes from a credential the JWK that decrypts and encrypts its JWTs; it is then without one. The JWK itself stays.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/jwk-settings/remove-jwk-encryption</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">There is no such credential, or it has no JWK to decrypt and encrypt with.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/jwk/encryption/")]
    [Operation("credentials.jwk.removeEncryption", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> RemoveEncryptionAsync(string projectName, string username, CancellationToken cancellationToken = default);

    /// <summary>Gives a credential the JWK that validates and signs its JWTs, in the place of the one that it has.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/jwk-settings/set-jwk-validation</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="jwkName">The name of the JWK; case matters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential, or no such JWK.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/jwk/validation/{jwkName}/")]
    [Operation("credentials.jwk.setValidation", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> SetValidationAsync(string projectName, string username, string jwkName, CancellationToken cancellationToken = default);

    /// <summary>Takes from a credential the JWK that validates and signs its JWTs; it is then without one. The JWK itself stays.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/jwk-settings/remove-jwk-validation</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">There is no such credential, or it has no JWK to validate and sign with.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/jwk/validation/")]
    [Operation("credentials.jwk.removeValidation", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> RemoveValidationAsync(string projectName, string username, CancellationToken cancellationToken = default);
}
