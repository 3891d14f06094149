namespace Apinizer.Client.Administration;

/// <summary>
/// Geolocation: the database that tells countries and cities from IP addresses, for policies that allow or block by place. It is a setting of the whole
/// installation, and every change reaches all environments at once.
/// </summary>
[ApinizerApi(typeof(GeolocationJson))]
public interface IGeolocationApi
{
    /// <summary>Tells whether geolocation is on, and which database it uses. The database itself cannot be downloaded.</summary>
    /// <remarks>Needs the administrator role. Documentation page: <c>geolocation/get-geolocation-status</c>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The setting; the defaults where nobody has set it yet.</returns>
    [Get("/apiops/settings/geolocation/")]
    [Operation("geolocation.getStatus", OperationClass.Safe, Permission = "admin")]
    Task<GeolocationStatus> GetStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the database by another one and deploys it to all environments. Whether geolocation is on stays as it is. The file is streamed; one of
    /// some ten megabytes is usual.
    /// </summary>
    /// <remarks>Needs the administrator role. Documentation page: <c>geolocation/upload-mmdb-file</c>.</remarks>
    /// <param name="file">A MaxMind GeoIP2 database (<c>.mmdb</c>); not empty.</param>
    /// <param name="options">What it is called.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException">The file is empty, or the user is no administrator.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment: they still use the old database.</exception>
    [Multipart]
    [Put("/apiops/settings/geolocation/mmdb")]
    [Operation("geolocation.uploadMmdb", OperationClass.Set, Deploys.Always, Permission = "admin")]
    Task<OperationResult> UploadMmdbAsync(FileUpload file, [Parts] MmdbUploadOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Turns geolocation on in all environments. The server does so without a database too, and then no address is found: look at
    /// <see cref="GeolocationStatus.MmdbFileUploaded"/> first.
    /// </summary>
    /// <remarks>Needs the administrator role. Documentation page: <c>geolocation/enable-geolocation</c>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/settings/geolocation/enable")]
    [Operation("geolocation.enable", OperationClass.Set, Deploys.Always, Permission = "admin")]
    Task<OperationResult> EnableAsync(CancellationToken cancellationToken = default);

    /// <summary>Turns geolocation off in all environments: policies that go by the place of a caller no longer know it. The database stays stored.</summary>
    /// <remarks>Needs the administrator role. Documentation page: <c>geolocation/disable-geolocation</c>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/settings/geolocation/disable")]
    [Operation("geolocation.disable", OperationClass.Set, Deploys.Always, Permission = "admin")]
    Task<OperationResult> DisableAsync(CancellationToken cancellationToken = default);
}
