namespace Apinizer.Client.Administration;

/// <summary>
/// The server's own description of the Management API, in OpenAPI 3.0: what this version of the server has, with operations that the client may not know.
/// Both are files, streamed as they come: they are large, and are handed on to tools rather than read.
/// </summary>
[ApinizerApi]
public interface IOpenApiApi
{
    /// <summary>Downloads the description as YAML.</summary>
    /// <remarks>Needs a valid token. Documentation page: <c>appendix/openapi-spec</c>.</remarks>
    /// <param name="cancellationToken">Ends the call until the download begins.</param>
    /// <returns>The document, while it arrives. Dispose it.</returns>
    [Get("/apiops/openapi.yaml")]
    [Operation("openApi.getYaml", OperationClass.Safe)]
    Task<FileDownload> GetYamlAsync(CancellationToken cancellationToken = default);

    /// <summary>Downloads the description as JSON.</summary>
    /// <remarks>Needs a valid token. Documentation page: <c>appendix/openapi-spec</c>.</remarks>
    /// <param name="cancellationToken">Ends the call until the download begins.</param>
    /// <returns>The document, while it arrives. Dispose it.</returns>
    [Get("/apiops/openapi.json")]
    [Operation("openApi.getJson", OperationClass.Safe)]
    Task<FileDownload> GetJsonAsync(CancellationToken cancellationToken = default);
}
