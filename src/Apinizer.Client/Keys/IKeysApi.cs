namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// Keys: private, public and symmetric ones, with material of their own for each environment, that policies sign and encrypt with. Every change reaches
/// the environments that it names at once.
/// </summary>
[ApinizerApi(typeof(KeysJson))]
public interface IKeysApi
{
    /// <summary>Lists the keys of a project, without their material.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>keys-secrets/crud/list-keys</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The keys.</returns>
    [Get("/apiops/projects/{projectName}/keys/")]
    [Operation("keys.list", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<Key>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Reads a key, without its material.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>keys-secrets/crud/get-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keyName">The key's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such key.</exception>
    [Get("/apiops/projects/{projectName}/keys/{keyName}/")]
    [Operation("keys.get", OperationClass.Safe, Permission = "any")]
    Task<Key> GetAsync(string projectName, string keyName, CancellationToken cancellationToken = default);

    /// <summary>Creates a key and deploys it to the environments that it has material for.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/create-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a key of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/keys/")]
    [Operation("keys.create", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "keys.list")]
    Task<OperationResult> CreateAsync(string projectName, [Body] KeyInput key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes what is set of a key, its name too, and deploys it. Every change, even one of the description, either cuts the links of the JWKs that were
    /// made from the key or makes them anew.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/update-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keyName">The key's present name.</param>
    /// <param name="change">What to change.</param>
    /// <param name="referencedJwks">What becomes of the JWKs that were made from it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such key.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list, under the new name too, before you repeat the call.</exception>
    [Put("/apiops/projects/{projectName}/keys/{keyName}/")]
    [Operation("keys.update", OperationClass.Once, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "keys.list")]
    Task<OperationResult> UpdateAsync(string projectName, string keyName, [Body] KeyPatch change, [Query] JwkUpdate referencedJwks, CancellationToken cancellationToken = default);

    /// <summary>Deletes a key for good and takes it out of all environments.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/delete-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keyName">The key's name.</param>
    /// <param name="jwkDeleteAction">What becomes of the JWKs that were made from it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such key.</exception>
    [Delete("/apiops/projects/{projectName}/keys/{keyName}/")]
    [Operation("keys.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "keys.list")]
    Task<OperationResult> DeleteAsync(string projectName, string keyName, [Query] JwkDeleteAction jwkDeleteAction, CancellationToken cancellationToken = default);

    /// <summary>Exports a key with all its material as a package, for <see cref="ImportAsync"/>.</summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/export-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keyName">The key's name.</param>
    /// <param name="encryption">Whether the package is encrypted. A plain one shows the key to whoever has it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A ZIP file. Dispose it.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such key.</exception>
    [Get("/apiops/projects/{projectName}/keys/{keyName}/export/")]
    [Operation("keys.export", OperationClass.Safe, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<FileDownload> ExportAsync(string projectName, string keyName, [Query] PackageEncryption encryption, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exports the material of a key in clear, as it was uploaded: that of one environment, or a ZIP file with that of all. Whoever has the file has the
    /// key.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/export-key-file</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keyName">The key's name.</param>
    /// <param name="options">Which file; all if null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file. Dispose it.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such key. Otherwise: the environment has no material of it, and the message names those that have.
    /// </exception>
    [Get("/apiops/projects/{projectName}/keys/{keyName}/export-file/")]
    [Operation("keys.exportFile", OperationClass.Safe, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<FileDownload> ExportFileAsync(string projectName, string keyName, [Query] ExportFileOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Imports a package that <see cref="ExportAsync"/> made, as a new key or in the place of the one of that name. Unless it replaces, a repeated import
    /// makes one more key under another name.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/import-key</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keyExportFile">The package; its name must end in <c>.zip</c>.</param>
    /// <param name="import">How it is imported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">The file is no package, or its passphrase is missing or wrong.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/keys/import/")]
    [Operation("keys.import", OperationClass.Once, Permission = "SECRETS:EXPORT_IMPORT", VerifyWith = "keys.list")]
    Task<OperationResult> ImportAsync(string projectName, FileUpload keyExportFile, [Parts] PackageImport import, CancellationToken cancellationToken = default);

    /// <summary>
    /// Uploads the material of a key as it is, for a new key or for some environments of one that is there, and deploys it. It is the way to renew the
    /// key of one environment: the others keep theirs.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/import-key-file</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="keyFile">PEM, PEM in Base64, or the archive that <see cref="ExportFileAsync"/> made of several.</param>
    /// <param name="key">What the file is for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where, and in <see cref="OperationResult.UnresolvedReferences"/> what of an archive was left out.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: there is such a key, and <see cref="KeyFileInput.Override"/> is not set.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look at the key before you repeat the call.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/keys/import-file/")]
    [Operation("keys.importFile", OperationClass.Create, Deploys.Always, Permission = "SECRETS:EXPORT_IMPORT", VerifyWith = "keys.get")]
    Task<OperationResult> ImportFileAsync(string projectName, FileUpload keyFile, [Parts] KeyFileInput key, CancellationToken cancellationToken = default);
}
