namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// Truststores: the certificates that the gateways of an environment trust. The Manager keeps no such thing; it asks the gateways. To let an environment
/// trust a certificate is to give it that certificate.
/// </summary>
[ApinizerApi(typeof(TruststoresJson))]
public interface ITruststoresApi
{
    /// <summary>Lists the certificates that the gateways of an environment trust.</summary>
    /// <remarks>
    /// The address of an environment called <c>export</c> or <c>export-file</c> is also that of the export of a certificate called <c>truststore</c>. Needs any
    /// permission in the project. Documentation page: <c>keys-secrets/crud/get-truststore-certificates</c>.
    /// </remarks>
    /// <param name="projectName">The project; the server answers for <c>admin</c> only.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The certificates.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such environment, or the user may not see it.</exception>
    [Get("/apiops/projects/{projectName}/certificates/truststore/{environmentName}/")]
    [Operation("truststores.listCertificates", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<Certificate>> ListCertificatesAsync(string projectName, string environmentName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exports the certificates that the gateways of an environment trust at this moment, as a ZIP file of PEM files that are called after their aliases.
    /// They are public: no private key is in it.
    /// </summary>
    /// <remarks>Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page: <c>keys-secrets/crud/export-truststore-file</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A ZIP file, for <see cref="ImportFileAsync"/>. Dispose it.</returns>
    /// <exception cref="ApinizerApiException">The gateways cannot be reached, or have no certificate to show.</exception>
    [Get("/apiops/projects/{projectName}/certificates/truststore/{environmentName}/export-file/")]
    [Operation("truststores.exportFile", OperationClass.Safe, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<FileDownload> ExportFileAsync(string projectName, string environmentName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes an environment trust the certificates of a bundle. Nothing that it trusts already is taken away: each file becomes a certificate of the project
    /// under the file's name, or takes the place of what the certificate of that name has in this environment. What fails is reported, and the rest goes on.
    /// </summary>
    /// <remarks>
    /// API proxies that need a deployment to notice are not deployed. Needs <c>SECRETS:EXPORT_IMPORT</c>. Documentation page:
    /// <c>keys-secrets/crud/import-truststore-file</c>.
    /// </remarks>
    /// <param name="projectName">The project that gets the certificates.</param>
    /// <param name="environmentName">The environment that is to trust them.</param>
    /// <param name="truststoreFile">A ZIP file of certificate files, or one certificate file.</param>
    /// <param name="truststore">What they are called; like their files if null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>
    /// The names of the certificates, and in <see cref="OperationResult.UnresolvedReferences"/> those that failed: see
    /// <see cref="OperationResult.EnsureComplete"/>.
    /// </returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such environment, or the user may not see it. Otherwise: not one certificate could be imported.
    /// </exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/certificates/truststore/{environmentName}/import-file/")]
    [Operation("truststores.importFile", OperationClass.Set, Permission = "SECRETS:EXPORT_IMPORT")]
    Task<OperationResult<string>> ImportFileAsync(
        string projectName, string environmentName, FileUpload truststoreFile, [Parts] TruststoreFileInput? truststore = null, CancellationToken cancellationToken = default);
}
