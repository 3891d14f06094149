namespace Apinizer.Client.Credentials;

/// <summary>
/// The certificate, keys and keystores of a credential: at most one of each kind, referred to by name, of the same project or of the project <c>admin</c>.
/// Every change takes effect at once in all environments of the project. No operation reads what a credential has.
/// </summary>
[ApinizerApi(typeof(CredentialsJson))]
public interface ICredentialSecretsApi
{
    /// <summary>Gives a credential its certificate, for TLS connections and digital signatures, in the place of the one that it has.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/set-certificate</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="certificateName">The name of the certificate; case matters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential, or no such certificate.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/certificate/{certificateName}/")]
    [Operation("credentials.secrets.setCertificate", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> SetCertificateAsync(string projectName, string username, string certificateName, CancellationToken cancellationToken = default);

    /// <summary>Takes the certificate from a credential, which is then without one. The certificate itself stays.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/remove-certificate</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">There is no such credential, or it has no certificate.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/certificate/")]
    [Operation("credentials.secrets.removeCertificate", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> RemoveCertificateAsync(string projectName, string username, CancellationToken cancellationToken = default);

    /// <summary>Gives a credential its keystore, for TLS connections and digital signatures, in the place of the one that it has.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/set-keystore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="keystoreName">The name of the keystore; case matters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential, or no such keystore.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/keystore/{keystoreName}/")]
    [Operation("credentials.secrets.setKeystore", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> SetKeystoreAsync(string projectName, string username, string keystoreName, CancellationToken cancellationToken = default);

    /// <summary>Takes the keystore from a credential, which is then without one. The keystore itself stays.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/remove-keystore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">There is no such credential, or it has no keystore.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/keystore/")]
    [Operation("credentials.secrets.removeKeystore", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> RemoveKeystoreAsync(string projectName, string username, CancellationToken cancellationToken = default);

    /// <summary>Gives a credential its truststore, to decide whom mutual TLS trusts, in the place of the one that it has.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/set-truststore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="keystoreName">The name of the keystore; case matters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential, or no such keystore.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/truststore/{keystoreName}/")]
    [Operation("credentials.secrets.setTruststore", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> SetTruststoreAsync(string projectName, string username, string keystoreName, CancellationToken cancellationToken = default);

    /// <summary>Takes the truststore from a credential, which is then without one. The keystore itself stays.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/remove-truststore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">There is no such credential, or it has no truststore.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/truststore/")]
    [Operation("credentials.secrets.removeTruststore", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> RemoveTruststoreAsync(string projectName, string username, CancellationToken cancellationToken = default);

    /// <summary>Gives a credential its private key, to decrypt and to sign, in the place of the one that it has.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/set-private-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="keyName">The name of a key of type <c>PRIVATE_KEY</c>; case matters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential, or no such private key.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/privateKey/{keyName}/")]
    [Operation("credentials.secrets.setPrivateKey", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> SetPrivateKeyAsync(string projectName, string username, string keyName, CancellationToken cancellationToken = default);

    /// <summary>Takes the private key from a credential, which is then without one. The private key itself stays.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/remove-private-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">There is no such credential, or it has no private key.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/privateKey/")]
    [Operation("credentials.secrets.removePrivateKey", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> RemovePrivateKeyAsync(string projectName, string username, CancellationToken cancellationToken = default);

    /// <summary>Gives a credential its public key, to encrypt and to check signatures, in the place of the one that it has.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/set-public-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="keyName">The name of a key of type <c>PUBLIC_KEY</c>; case matters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential, or no such public key.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/publicKey/{keyName}/")]
    [Operation("credentials.secrets.setPublicKey", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> SetPublicKeyAsync(string projectName, string username, string keyName, CancellationToken cancellationToken = default);

    /// <summary>Takes the public key from a credential, which is then without one. The public key itself stays.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/remove-public-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">There is no such credential, or it has no public key.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/publicKey/")]
    [Operation("credentials.secrets.removePublicKey", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> RemovePublicKeyAsync(string projectName, string username, CancellationToken cancellationToken = default);

    /// <summary>Gives a credential its secret key, to encrypt and decrypt with one key, in the place of the one that it has.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/set-secret-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="secretKeyName">The name of a key of type <c>SECRET_KEY</c>; case matters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential, or no such secret key.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/secretKey/{secretKeyName}/")]
    [Operation("credentials.secrets.setSecretKey", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> SetSecretKeyAsync(string projectName, string username, string secretKeyName, CancellationToken cancellationToken = default);

    /// <summary>Takes the secret key from a credential, which is then without one. The secret key itself stays.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/secrets/remove-secret-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">There is no such credential, or it has no secret key.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/secretKey/")]
    [Operation("credentials.secrets.removeSecretKey", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> RemoveSecretKeyAsync(string projectName, string username, CancellationToken cancellationToken = default);
}
