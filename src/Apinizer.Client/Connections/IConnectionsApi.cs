namespace Apinizer.Client.Connections;

/// <summary>
/// Connections: how the gateway reaches other systems, for instance to log to them or to look people up in them. Not every read shows the secrets: what was
/// read is not to be written back as it is, and <see cref="MissingSecrets"/> sees to that.
/// </summary>
[ApinizerApi(typeof(ConnectionsJson))]
public interface IConnectionsApi
{
    /// <summary>
    /// Lists the connections of one kind. There is no list of all kinds. Secrets are null in it, so that its objects are for looking at: use
    /// <see cref="GetAsync"/> for what is to be changed.
    /// </summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>connections/crud/list-connections</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="type">The kind, for instance <see cref="ConnectionType.Email"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The connections, each of the type of its kind.</returns>
    [Get("/apiops/projects/{projectName}/connections/")]
    [Operation("connections.list", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<Connection>> ListAsync(string projectName, [Query] ConnectionType type, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a connection. The documentation promises its secrets in one place and masks in others: expect either.
    /// </summary>
    /// <remarks>Needs <c>CONNECTIONS:VIEW</c>. Documentation page: <c>connections/crud/get-connection</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="connectionName">The connection's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The connection, of the type of its kind.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such connection.</exception>
    [Get("/apiops/projects/{projectName}/connections/{connectionName}/")]
    [Operation("connections.get", OperationClass.Safe, Permission = "CONNECTIONS:VIEW")]
    Task<Connection> GetAsync(string projectName, string connectionName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates a connection. The documentation says both that one of that name is overwritten and that it is refused: expect either, and look with
    /// <see cref="GetAsync"/> first where it matters. <see cref="Connection.DeployToWorker"/> says whether it reaches the gateway at once.
    /// </summary>
    /// <remarks>Needs <c>CONNECTIONS:MANAGE</c>. Documentation page: <c>connections/crud/create-connection</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="connectionName">The connection's name.</param>
    /// <param name="connection">The connection. Its name must be the same.</param>
    /// <param name="missingSecrets">What happens when it lacks a secret that it needs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ArgumentException">It lacks something, a secret too; nothing was sent.</exception>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a connection of that name, and the server does not overwrite it.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read it before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/connections/{connectionName}/")]
    [Operation("connections.create", OperationClass.Create, Deploys.OnRequest, Permission = "CONNECTIONS:MANAGE", VerifyWith = "connections.get")]
    Task<OperationResult> CreateOrUpdateAsync(
        string projectName,
        string connectionName,
        [Body(NameInPath = nameof(Connection.Name))] Connection connection,
        MissingSecrets missingSecrets = MissingSecrets.Reject,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces a connection: what is left out is cleared or gets its default. The kind cannot be changed. What uses the connection follows as soon as it is
    /// deployed, and <see cref="Connection.DeployToWorker"/> says whether that happens at once.
    /// </summary>
    /// <remarks>Needs <c>CONNECTIONS:MANAGE</c>. Documentation page: <c>connections/crud/update-connection</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="connectionName">The connection's present name.</param>
    /// <param name="connection">The whole connection, with its secrets. Its name must be the same, unless <paramref name="rename"/> is true.</param>
    /// <param name="missingSecrets">What happens when it lacks a secret that it needs, as one does that was read.</param>
    /// <param name="rename">
    /// True: the connection gets the name that <paramref name="connection"/> has. What refers to it by its old name is not changed, as far as is documented.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ArgumentException">It lacks something, a secret too, or has another name; nothing was sent.</exception>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such connection. <see cref="ApinizerErrorKind.AlreadyExists"/>: the new name is taken.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed as asked.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read it, under the new name too, before you repeat the call.</exception>
    [Put("/apiops/projects/{projectName}/connections/{connectionName}/")]
    [Operation("connections.update", OperationClass.Once, Deploys.OnRequest, Permission = "CONNECTIONS:MANAGE", VerifyWith = "connections.get")]
    Task<OperationResult> ReplaceAsync(
        string projectName,
        string connectionName,
        [Body(NameInPath = nameof(Connection.Name))] Connection connection,
        MissingSecrets missingSecrets = MissingSecrets.Reject,
        [Rename] bool rename = false,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a connection for good and takes it out of the gateway. Nothing is documented to stop it while it is in use: policies, logs and other
    /// connections that use it may break. Look for them first.
    /// </summary>
    /// <remarks>Needs <c>CONNECTIONS:MANAGE</c>. Documentation page: <c>connections/crud/delete-connection</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="connectionName">The connection's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such connection.</exception>
    /// <exception cref="ApinizerDeploymentException">It is deleted, but was not taken out everywhere.</exception>
    [Delete("/apiops/projects/{projectName}/connections/{connectionName}/")]
    [Operation("connections.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "CONNECTIONS:MANAGE", VerifyWith = "connections.get")]
    Task<OperationResult> DeleteAsync(string projectName, string connectionName, CancellationToken cancellationToken = default);
}
