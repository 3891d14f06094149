namespace Apinizer.Client;

/// <summary>
/// Environment variables: values that configurations refer to by name, one for all environments or one for each. Every change reaches all environments of
/// the project at once.
/// </summary>
[ApinizerApi(typeof(EnvironmentVariablesJson))]
public interface IEnvironmentVariablesApi
{
    /// <summary>Lists the variables of a project; for the project <c>admin</c>, those of all projects.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:VIEW</c>. Documentation page: <c>environment-variables/crud/list-environment-variables</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The variables, with the values that are not secret in clear.</returns>
    [Get("/apiops/projects/{projectName}/environmentVariables/")]
    [Operation("environmentVariables.list", OperationClass.Safe, Permission = "GLOBAL_SETTINGS:VIEW")]
    Task<IReadOnlyList<EnvironmentVariable>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Reads a variable.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:VIEW</c>. Documentation page: <c>environment-variables/crud/get-environment-variable</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="name">The variable's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The variable, with the values that are not secret in clear.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such variable.</exception>
    [Get("/apiops/projects/{projectName}/environmentVariables/{name}/")]
    [Operation("environmentVariables.get", OperationClass.Safe, Permission = "GLOBAL_SETTINGS:VIEW")]
    Task<EnvironmentVariable> GetAsync(string projectName, string name, CancellationToken cancellationToken = default);

    /// <summary>Creates a variable and deploys it to all environments of the project.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:MANAGE</c>. Documentation page: <c>environment-variables/crud/create-environment-variable</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="name">The variable's name.</param>
    /// <param name="environmentVariable">The variable.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a variable of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read the variable before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/environmentVariables/{name}/")]
    [Operation("environmentVariables.create", OperationClass.Create, Deploys.Always, Permission = "GLOBAL_SETTINGS:MANAGE", VerifyWith = "environmentVariables.get")]
    Task<OperationResult> CreateAsync(string projectName, string name, [Body(NameInPath = nameof(EnvironmentVariableInput.Name))] EnvironmentVariableInput environmentVariable, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the variable of that name and deploys it to all environments of the project. Values that are not set stay as they are; the rest is reset when
    /// it is left out.
    /// </summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:MANAGE</c>. Documentation page: <c>environment-variables/crud/update-environment-variable</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="name">The variable's name.</param>
    /// <param name="environmentVariable">
    /// The whole variable, for instance from <see cref="EnvironmentVariableUpdate.KeepValues"/>. Its name tells which one is replaced.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such variable.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/environmentVariables/{name}/")]
    [Operation("environmentVariables.update", OperationClass.Set, Deploys.Always, Permission = "GLOBAL_SETTINGS:MANAGE")]
    Task<OperationResult> ReplaceAsync(string projectName, string name, [Body(NameInPath = nameof(EnvironmentVariableUpdate.Name))] EnvironmentVariableUpdate environmentVariable, CancellationToken cancellationToken = default);

    /// <summary>Deletes a variable for good and takes it out of all environments. What refers to it is not changed: look for it first.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:MANAGE</c>. Documentation page: <c>environment-variables/crud/delete-environment-variable</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="name">The variable's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such variable.</exception>
    [Delete("/apiops/projects/{projectName}/environmentVariables/{name}/")]
    [Operation("environmentVariables.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "GLOBAL_SETTINGS:MANAGE", VerifyWith = "environmentVariables.get")]
    Task<OperationResult> DeleteAsync(string projectName, string name, CancellationToken cancellationToken = default);
}
