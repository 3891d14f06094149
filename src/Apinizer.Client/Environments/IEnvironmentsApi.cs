namespace Apinizer.Client;

/// <summary>Environments: the gateways to which API proxies, credentials and the rest are deployed.</summary>
[ApinizerApi(typeof(EnvironmentsJson))]
public interface IEnvironmentsApi
{
    /// <summary>Lists all environments of the platform.</summary>
    /// <remarks>Needs the administrator role. Documentation page: <c>environments/list-environments</c>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The environments.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.PermissionDenied"/>: the token's owner is no administrator.</exception>
    [Get("/apiops/environments/")]
    [Operation("environments.listAll", OperationClass.Safe, Permission = "admin")]
    Task<IReadOnlyList<GatewayEnvironment>> ListAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the environments that a project may deploy to.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>environments/get-environments-by-project</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The environments.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such project, or the user may not see it.</exception>
    [Get("/apiops/projects/{projectName}/environments/")]
    [Operation("environments.listByProject", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<GatewayEnvironment>> ListByProjectAsync(string projectName, CancellationToken cancellationToken = default);
}
