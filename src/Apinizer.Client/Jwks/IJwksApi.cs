namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// JSON Web Keys: keys that policies and credentials sign, check and encrypt with, generated or made from something else. Every change reaches all
/// environments of the project at once.
/// </summary>
[ApinizerApi(typeof(JwksJson))]
public interface IJwksApi
{
    /// <summary>Lists the JWKs of a project, without the keys themselves.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>keys-secrets/crud/list-jwks</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JWKs.</returns>
    [Get("/apiops/projects/{projectName}/jwks/")]
    [Operation("jwks.list", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<Jwk>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a JWK with the key itself, decrypted. Whoever has any permission in the project gets the private parts: use <see cref="ListAsync"/> where
    /// they are not needed.
    /// </summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>keys-secrets/crud/get-jwk</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwkName">The JWK's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JWK; its private parts are secrets.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such JWK.</exception>
    [Get("/apiops/projects/{projectName}/jwks/{jwkName}/")]
    [Operation("jwks.get", OperationClass.Safe, Permission = "any")]
    Task<Jwk> GetAsync(string projectName, string jwkName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates a JWK from the source that it names, and deploys it to all environments. The methods that are called after a source do the same and take
    /// only what theirs needs.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/create-jwk</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwk">The JWK.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a JWK of that name. <see cref="ApinizerErrorKind.NotFound"/>: there is no such
    /// certificate, key or keystore.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/jwks/")]
    [Operation("jwks.create", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "jwks.list")]
    Task<OperationResult> CreateAsync(string projectName, [Body] JwkInput jwk, CancellationToken cancellationToken = default);

    /// <summary>Generates a key, keeps it as a JWK, and deploys it to all environments.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/generate-jwk</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwk">What to generate.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a JWK of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/jwks/generate")]
    [Operation("jwks.generate", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "jwks.list")]
    Task<OperationResult> GenerateAsync(string projectName, [Body] JwkGenerateInput jwk, CancellationToken cancellationToken = default);

    /// <summary>Creates a JWK that the Manager loads from an address, and deploys it to all environments.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/parse-jwk-from-url</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwk">The JWK.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a JWK of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/jwks/parse-from-url")]
    [Operation("jwks.parseFromUrl", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "jwks.list")]
    Task<OperationResult> CreateFromUrlAsync(string projectName, [Body] JwkFromUrlInput jwk, CancellationToken cancellationToken = default);

    /// <summary>Creates a JWK from JSON, and deploys it to all environments.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/parse-jwk-from-clipboard</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwk">The JWK.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a JWK of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/jwks/parse-from-clipboard")]
    [Operation("jwks.parseFromClipboard", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "jwks.list")]
    Task<OperationResult> CreateFromClipboardAsync(string projectName, [Body] JwkFromClipboardInput jwk, CancellationToken cancellationToken = default);

    /// <summary>Creates a JWK from a certificate, and deploys it to all environments.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/parse-jwk-from-certificate</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwk">The JWK.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a JWK of that name. <see cref="ApinizerErrorKind.NotFound"/>: there is no such certificate.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/jwks/parse-from-certificate")]
    [Operation("jwks.parseFromCertificate", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "jwks.list")]
    Task<OperationResult> CreateFromCertificateAsync(string projectName, [Body] JwkFromCertificateInput jwk, CancellationToken cancellationToken = default);

    /// <summary>Creates a JWK from a private or public key, and deploys it to all environments.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/parse-jwk-from-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwk">The JWK.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a JWK of that name. <see cref="ApinizerErrorKind.NotFound"/>: there is no such key.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/jwks/parse-from-key")]
    [Operation("jwks.parseFromKey", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "jwks.list")]
    Task<OperationResult> CreateFromKeyAsync(string projectName, [Body] JwkFromKeyInput jwk, CancellationToken cancellationToken = default);

    /// <summary>Creates a JWK from an entry of a keystore, and deploys it to all environments.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/parse-jwk-from-keystore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwk">The JWK.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a JWK of that name. <see cref="ApinizerErrorKind.NotFound"/>: there is no such keystore.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/jwks/parse-from-keystore")]
    [Operation("jwks.parseFromKeystore", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "jwks.list")]
    Task<OperationResult> CreateFromKeystoreAsync(string projectName, [Body] JwkFromKeystoreInput jwk, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the name or description of a JWK, and deploys it. Every change, even one of the description, cuts its link to the certificate, key,
    /// keystore or address that it was made from: it does not follow them any more.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/update-jwk</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwkName">The JWK's present name.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such JWK. <see cref="ApinizerErrorKind.AlreadyExists"/>: another one has the new name.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list, under the new name too, before you repeat the call.</exception>
    [Put("/apiops/projects/{projectName}/jwks/{jwkName}/")]
    [Operation("jwks.update", OperationClass.Once, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "jwks.list")]
    Task<OperationResult> UpdateAsync(string projectName, string jwkName, [Body] JwkPatch change, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a JWK for good and takes it out of all environments. The server does not look whether a policy uses it; such a policy fails afterwards.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/delete-jwk</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwkName">The JWK's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such JWK.</exception>
    [Delete("/apiops/projects/{projectName}/jwks/{jwkName}/")]
    [Operation("jwks.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "jwks.list")]
    Task<OperationResult> DeleteAsync(string projectName, string jwkName, CancellationToken cancellationToken = default);

    /// <summary>Exports a JWK as a set of one, in JSON: with its private parts in clear, or ready to be published.</summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/export-jwk-file</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwkName">The JWK's name.</param>
    /// <param name="content">What the file shows.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A JSON file. Dispose it.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such JWK. Otherwise: it has nothing to show, as a symmetric key has nothing public.
    /// </exception>
    [Get("/apiops/projects/{projectName}/jwks/{jwkName}/export-file/")]
    [Operation("jwks.exportFile", OperationClass.Safe, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<FileDownload> ExportFileAsync(string projectName, string jwkName, [Query] JwkExportContent content, CancellationToken cancellationToken = default);

    /// <summary>Creates a JWK from a JSON file with one JWK or a set of them, public or private, and deploys it to all environments.</summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/import-jwk-file</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="jwkFile">The file.</param>
    /// <param name="jwk">Which key of the file, and what it is called.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a JWK of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/jwks/import-file/")]
    [Operation("jwks.importFile", OperationClass.Create, Deploys.Always, Permission = "SECRETS:EXPORT_IMPORT", VerifyWith = "jwks.list")]
    Task<OperationResult> ImportFileAsync(string projectName, FileUpload jwkFile, [Parts] JwkFileInput jwk, CancellationToken cancellationToken = default);
}
