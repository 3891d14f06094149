namespace Apinizer.Client;

/// <summary>Projects: what API proxies, credentials and everything else belong to.</summary>
[ApinizerApi(typeof(ProjectsJson))]
public interface IProjectsApi
{
    /// <summary>Lists the projects that the token's owner may see.</summary>
    /// <remarks>Needs any valid token. Documentation page: <c>projects/list-projects</c>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The projects.</returns>
    [Get("/apiops/projects/")]
    [Operation("projects.list", OperationClass.Safe)]
    Task<IReadOnlyList<Project>> ListAsync(CancellationToken cancellationToken = default);
}
