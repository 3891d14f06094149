namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// Certificates: what API proxies and connections show or trust, with a file for each environment. <see cref="ImportFileAsync"/> is the way to renew one:
/// it touches only the environments that it names.
/// </summary>
[ApinizerApi(typeof(CertificatesJson))]
public interface ICertificatesApi
{
    /// <summary>Lists the certificates of a project.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>keys-secrets/crud/list-certificates</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The certificates; their content may be left out.</returns>
    [Get("/apiops/projects/{projectName}/certificates/")]
    [Operation("certificates.list", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<Certificate>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Reads a certificate with its content in all environments.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>keys-secrets/crud/get-certificate</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="certificateName">The certificate's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The certificate.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such certificate.</exception>
    [Get("/apiops/projects/{projectName}/certificates/{certificateName}/")]
    [Operation("certificates.get", OperationClass.Safe, Permission = "any")]
    Task<Certificate> GetAsync(string projectName, string certificateName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates a certificate and deploys it to the environments that it names. To renew one that is there, use <see cref="ImportFileAsync"/>.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/create-certificate</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="pemEncodedFile">The certificate as PEM, with its first and last line.</param>
    /// <param name="certificate">What it is called, and who gets it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a certificate of that name, or an environment one of that alias.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/certificates/")]
    [Operation("certificates.create", OperationClass.Create, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "certificates.list")]
    Task<OperationResult> CreateAsync(string projectName, FileUpload pemEncodedFile, [Parts] CertificateInput certificate, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a certificate, creates another one under its name, and deploys that to the environments that are named. All other environments lose the
    /// certificate, and the JWKs that were made from it lose their link or are made anew. To renew the file of some environments, and leave everything
    /// else alone, use <see cref="ImportFileAsync"/>.
    /// </summary>
    /// <remarks>
    /// Never repeated by itself: the documentation also says that an environment can be left with two entries. Needs <c>SECRETS:MANAGE</c> and
    /// <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/update-certificate</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="certificateName">The certificate's name, which stays.</param>
    /// <param name="pemEncodedFile">The new certificate as PEM, with its first and last line.</param>
    /// <param name="certificate">What it is called, and all who get it.</param>
    /// <param name="referencedJwks">What becomes of the JWKs that were made from it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such certificate.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look at the certificate before you repeat the call.</exception>
    [Multipart]
    [Put("/apiops/projects/{projectName}/certificates/{certificateName}/")]
    [Operation("certificates.update", OperationClass.Once, Deploys.Always, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "certificates.get")]
    Task<OperationResult> ReplaceAsync(
        string projectName,
        string certificateName,
        FileUpload pemEncodedFile,
        [Parts] CertificateUpdate certificate,
        [Query] JwkUpdate referencedJwks,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a certificate for good and takes it out of all environments.</summary>
    /// <remarks>Needs <c>SECRETS:MANAGE</c> and <c>SECRETS:DEPLOY_UNDEPLOY</c>. Documentation page: <c>keys-secrets/crud/delete-certificate</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="certificateName">The certificate's name.</param>
    /// <param name="jwkDeleteAction">What becomes of the JWKs that were made from it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such certificate.</exception>
    [Delete("/apiops/projects/{projectName}/certificates/{certificateName}/")]
    [Operation(
        "certificates.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY", VerifyWith = "certificates.list")]
    Task<OperationResult> DeleteAsync(string projectName, string certificateName, [Query] JwkDeleteAction jwkDeleteAction, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exports the files of a certificate as a ZIP file with one of them for each environment, in DER. The server has this under two addresses;
    /// <see cref="ExportFileAsync"/> calls the newer one and returns the same. This one is for Managers that have only the older.
    /// </summary>
    /// <remarks>
    /// The address of a certificate called <c>truststore</c> is also that of <see cref="ITruststoresApi.ListCertificatesAsync"/>. Needs
    /// <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/export-certificate</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="certificateName">The certificate's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A ZIP file. Dispose it.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such certificate.</exception>
    [Get("/apiops/projects/{projectName}/certificates/{certificateName}/export/")]
    [Operation("certificates.export", OperationClass.Safe, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<FileDownload> ExportAsync(string projectName, string certificateName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exports the files of a certificate as a ZIP file with one of them for each environment, in DER. <see cref="ImportFileAsync"/> takes it back. They are
    /// public: no private key is in it.
    /// </summary>
    /// <remarks>
    /// The address of a certificate called <c>truststore</c> is also that of <see cref="ITruststoresApi.ListCertificatesAsync"/>. Needs
    /// <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/export-certificate</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="certificateName">The certificate's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A ZIP file. Dispose it.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such certificate.</exception>
    [Get("/apiops/projects/{projectName}/certificates/{certificateName}/export-file/")]
    [Operation("certificates.exportFile", OperationClass.Safe, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<FileDownload> ExportFileAsync(string projectName, string certificateName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Uploads the file of a certificate, for a new certificate or for some environments of one that is there. It is the way to renew a certificate: the
    /// environments that it names get the new file in the place of the old one, and all others keep theirs. The documentation tells of no deployment.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/import-certificate-file</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="certificateFile">PEM, DER, or the archive that <see cref="ExportFileAsync"/> made of several.</param>
    /// <param name="certificate">What the file is for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>In <see cref="OperationResult.UnresolvedReferences"/>, what of an archive was left out.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: another certificate of an environment has the alias.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/certificates/import-file/")]
    [Operation("certificates.importFile", OperationClass.Set, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<OperationResult> ImportFileAsync(string projectName, FileUpload certificateFile, [Parts] CertificateFileInput certificate, CancellationToken cancellationToken = default);
}
