namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// Keystores: files with keys and certificates, one for each environment, that API proxies and connections use. Every change reaches the environments
/// that it names at once.
/// </summary>
[ApinizerApi(typeof(KeystoresJson))]
public interface IKeystoresApi
{
    /// <summary>Lists the keystores of a project, with their files and passwords as the server keeps them: encrypted.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>keys-secrets/crud/list-keystores</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The keystores.</returns>
    [Get("/apiops/projects/{projectName}/keystores/")]
    [Operation("keystores.list", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<Keystore>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Reads a keystore, with its files and passwords as the server keeps them: encrypted.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>keys-secrets/crud/get-keystore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keystoreName">The keystore's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The keystore.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such keystore.</exception>
    [Get("/apiops/projects/{projectName}/keystores/{keystoreName}/")]
    [Operation("keystores.get", OperationClass.Safe, Permission = "any")]
    Task<Keystore> GetAsync(string projectName, string keystoreName, CancellationToken cancellationToken = default);

    /// <summary>Creates a keystore and deploys it to the environments that it has files for.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/create-keystore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keystore">The keystore.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a keystore of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/keystores/")]
    [Operation("keystores.create", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "keystores.list")]
    Task<OperationResult> CreateAsync(string projectName, [Body] KeystoreInput keystore, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes what is set of a keystore, its name too, and deploys it. Every change, even one of the description, either cuts the links of the JWKs that
    /// were made from the keystore or makes them anew.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/update-keystore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keystoreName">The keystore's present name.</param>
    /// <param name="change">What to change.</param>
    /// <param name="referencedJwks">What becomes of the JWKs that were made from it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such keystore.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list, under the new name too, before you repeat the call.</exception>
    [Put("/apiops/projects/{projectName}/keystores/{keystoreName}/")]
    [Operation("keystores.update", OperationClass.Once, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "keystores.list")]
    Task<OperationResult> UpdateAsync(string projectName, string keystoreName, [Body] KeystorePatch change, [Query] JwkUpdate referencedJwks, CancellationToken cancellationToken = default);

    /// <summary>Deletes a keystore for good and takes it out of all environments.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/delete-keystore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keystoreName">The keystore's name.</param>
    /// <param name="jwkDeleteAction">What becomes of the JWKs that were made from it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such keystore.</exception>
    [Delete("/apiops/projects/{projectName}/keystores/{keystoreName}/")]
    [Operation("keystores.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "keystores.list")]
    Task<OperationResult> DeleteAsync(string projectName, string keystoreName, [Query] JwkDeleteAction jwkDeleteAction, CancellationToken cancellationToken = default);

    /// <summary>Exports a keystore with all its files and passwords as a package, for <see cref="ImportAsync"/>.</summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/export-keystore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keystoreName">The keystore's name.</param>
    /// <param name="encryption">Whether the package is encrypted. A plain one shows the files and their passwords to whoever has it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A ZIP file. Dispose it.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such keystore.</exception>
    [Get("/apiops/projects/{projectName}/keystores/{keystoreName}/export/")]
    [Operation("keystores.export", OperationClass.Safe, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<FileDownload> ExportAsync(string projectName, string keystoreName, [Query] PackageEncryption encryption, CancellationToken cancellationToken = default);

    /// <summary>Exports the files of a keystore as they were uploaded: that of one environment, or a ZIP file with all of them.</summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/export-keystore-file</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keystoreName">The keystore's name.</param>
    /// <param name="options">Which file; all if null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file. Dispose it.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such keystore.</exception>
    [Get("/apiops/projects/{projectName}/keystores/{keystoreName}/export-file/")]
    [Operation("keystores.exportFile", OperationClass.Safe, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<FileDownload> ExportFileAsync(string projectName, string keystoreName, [Query] ExportFileOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Imports a package that <see cref="ExportAsync"/> made, as a new keystore or in the place of the one of that name. Unless it replaces, a repeated
    /// import makes one more keystore under another name.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/import-keystore</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keystoreExportFile">The package; its name must end in <c>.zip</c>.</param>
    /// <param name="import">How it is imported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">The file is no package, or its passphrase is missing or wrong.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/keystores/import/")]
    [Operation("keystores.import", OperationClass.Once, Permission = "SECRETS:EXPORT_IMPORT", VerifyWith = "keystores.list")]
    Task<OperationResult> ImportAsync(string projectName, FileUpload keystoreExportFile, [Parts] PackageImport import, CancellationToken cancellationToken = default);

    /// <summary>
    /// Uploads the file of a keystore as it is, for a new keystore or for some environments of one that is there, and deploys it. It is the way to renew
    /// the file of one environment: the others keep theirs.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/import-keystore-file</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keystoreFile">The file, or the archive that <see cref="ExportFileAsync"/> made of several.</param>
    /// <param name="keystore">What the file is for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where, and in <see cref="OperationResult.UnresolvedReferences"/> what of an archive was left out.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: there is such a keystore, and <see cref="KeystoreFileInput.Override"/> is not set.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/keystores/import-file/")]
    [Operation("keystores.importFile", OperationClass.Create, Deploys.Always, Permission = "SECRETS:EXPORT_IMPORT", VerifyWith = "keystores.get")]
    Task<OperationResult> ImportFileAsync(string projectName, FileUpload keystoreFile, [Parts] KeystoreFileInput keystore, CancellationToken cancellationToken = default);
}
