namespace Apinizer.Client.Administration;

/// <summary>
/// Export and import of objects of any type: what has no export of its own, such as IP groups or policy groups, and whole projects type by type. Objects go
/// by their names.
/// </summary>
[ApinizerApi(typeof(ExportImportJson))]
public interface IExportImportApi
{
    /// <summary>
    /// Lists the types that this installation can export and import. It is the same for every project, and grows with the server: go by it rather than by
    /// the values that <see cref="ExportImportType"/> knows.
    /// </summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>export-import/list-supported-types</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The types.</returns>
    [Get("/apiops/projects/{projectName}/export-import/types/")]
    [Operation("exportImport.listTypes", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<ExportImportType>> ListTypesAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the objects of a type in a project, built-in ones included. A name that is there twice with the same kind cannot be exported.
    /// </summary>
    /// <remarks>
    /// Needs <c>VIEW</c> in the category that the type belongs to, for instance <c>SECRETS</c> for certificates. Documentation page:
    /// <c>export-import/list-objects</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="type">The type.</param>
    /// <param name="options">Which objects; all if null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The names, with their kinds where the type has several.</returns>
    /// <exception cref="ApinizerApiException">The server does not know the type.</exception>
    [Get("/apiops/projects/{projectName}/export-import/{type}/objects/")]
    [Operation("exportImport.listObjects", OperationClass.Safe, Permission = "{typeCategory}:VIEW")]
    Task<IReadOnlyList<ExportableObject>> ListObjectsAsync(string projectName, ExportImportType type, [Query] ListObjectsOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Exports objects of one type as a package, for <see cref="ImportAsync"/>. It changes nothing. One unknown name fails the whole call.</summary>
    /// <remarks>
    /// Needs <c>EXPORT_IMPORT</c> in the category that the type belongs to or in <c>PROJECT_MANAGEMENT</c>, and with dependencies in the category of
    /// everything that goes into the package. Documentation page: <c>export-import/export-objects</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="type">The type.</param>
    /// <param name="objects">Which objects.</param>
    /// <param name="encryption">Whether the package is encrypted. A plain one shows configuration, secrets among it, to whoever has the file.</param>
    /// <param name="options">What else goes into the package.</param>
    /// <param name="cancellationToken">Ends the call until the download begins.</param>
    /// <returns>A ZIP file, while it arrives. Dispose it.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: an object is missing. <see cref="ApinizerErrorKind.Conflict"/>: several objects have the name; say which
    /// kind is meant, or rename them.
    /// </exception>
    [Post("/apiops/projects/{projectName}/export-import/{type}/export/")]
    [Operation("exportImport.export", OperationClass.Safe, Permission = "{typeCategory}:EXPORT_IMPORT | PROJECT_MANAGEMENT:EXPORT_IMPORT")]
    Task<FileDownload> ExportAsync(
        string projectName,
        ExportImportType type,
        [Body] ObjectSelection objects,
        [Query] PackageEncryption encryption,
        [Query] ExportObjectsOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Imports a package of this type, as new objects or in the place of those that are there. What the package refers to is bound to objects of the same
    /// name in the project, and created where there is none. Nothing is deployed, and secrets of connections are blank unless the package is encrypted.
    /// </summary>
    /// <remarks>
    /// Needs <c>EXPORT_IMPORT</c> in the category of everything in the package, or in <c>PROJECT_MANAGEMENT</c>. Documentation page:
    /// <c>export-import/import-objects</c>.
    /// </remarks>
    /// <param name="projectName">The project that gets the objects.</param>
    /// <param name="type">The type of the package; another one than it holds imports nothing.</param>
    /// <param name="exportFile">The package; its name must end in <c>.zip</c>.</param>
    /// <param name="import">How it is imported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>
    /// What could not be carried over, in <see cref="OperationResult.UnresolvedReferences"/>: lost references, blank secrets, objects to deploy. Call
    /// <see cref="OperationResult.EnsureComplete"/> if that must not be.
    /// </returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: an object of a name is there already, in this project or, where names are unique in the installation,
    /// in another one. Others: the package is of another type, its passphrase is missing or wrong, or an environment needs
    /// <see cref="ObjectImport.CertEnvironmentUncoveredAction"/>.
    /// </exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list of objects before you repeat the call.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/export-import/{type}/import/")]
    [Operation(
        "exportImport.import", OperationClass.Once, Permission = "{typeCategory}:EXPORT_IMPORT | PROJECT_MANAGEMENT:EXPORT_IMPORT", VerifyWith = "exportImport.listObjects")]
    Task<OperationResult> ImportAsync(string projectName, ExportImportType type, FileUpload exportFile, [Parts] ObjectImport import, CancellationToken cancellationToken = default);
}
