namespace Apinizer.Client;

/// <summary>IP groups: named lists of addresses that policies can allow or block. Every change reaches all environments of the project at once.</summary>
[ApinizerApi(typeof(IpGroupsJson))]
public interface IIpGroupsApi
{
    /// <summary>Changes of a group's addresses that leave the rest of it alone.</summary>
    IIpGroupIpsApi Ips { get; }

    /// <summary>Lists the groups of a project, by name.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:VIEW</c>. Documentation page: <c>ip-groups/crud/list-ip-groups</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The groups with their addresses.</returns>
    [Get("/apiops/projects/{projectName}/ipGroups/")]
    [Operation("ipGroups.list", OperationClass.Safe, Permission = "GLOBAL_SETTINGS:VIEW")]
    Task<IReadOnlyList<IpGroup>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Reads a group.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:VIEW</c>. Documentation page: <c>ip-groups/crud/get-ip-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="ipGroupName">The group's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The group with its addresses.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    [Get("/apiops/projects/{projectName}/ipGroups/{ipGroupName}/")]
    [Operation("ipGroups.get", OperationClass.Safe, Permission = "GLOBAL_SETTINGS:VIEW")]
    Task<IpGroup> GetAsync(string projectName, string ipGroupName, CancellationToken cancellationToken = default);

    /// <summary>Creates a group and deploys it to all environments of the project.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:MANAGE</c>. Documentation page: <c>ip-groups/crud/create-ip-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="ipGroup">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a group of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/ipGroups/")]
    [Operation("ipGroups.create", OperationClass.Create, Deploys.Always, Permission = "GLOBAL_SETTINGS:MANAGE", VerifyWith = "ipGroups.list")]
    Task<OperationResult> CreateAsync(string projectName, [Body] IpGroupInput ipGroup, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the description and all addresses of the group of that name, and deploys it to all environments of the project. Policies that use it
    /// follow at once. To change some addresses only, use <see cref="Ips"/>.
    /// </summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:MANAGE</c>. Documentation page: <c>ip-groups/crud/update-ip-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="ipGroupName">The group's name.</param>
    /// <param name="ipGroup">The whole group, for instance as it was read. Its name must be the same.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/ipGroups/{ipGroupName}/")]
    [Operation("ipGroups.update", OperationClass.Set, Deploys.Always, Permission = "GLOBAL_SETTINGS:MANAGE")]
    Task<OperationResult> ReplaceAsync(string projectName, string ipGroupName, [Body(NameInPath = nameof(IpGroup.Name))] IpGroup ipGroup, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group and takes it out of all environments. Policies that refer to it are not changed: look for them first.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:MANAGE</c>. Documentation page: <c>ip-groups/crud/delete-ip-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="ipGroupName">The group's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was taken out where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    [Delete("/apiops/projects/{projectName}/ipGroups/{ipGroupName}/")]
    [Operation("ipGroups.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "GLOBAL_SETTINGS:MANAGE", VerifyWith = "ipGroups.list")]
    Task<OperationResult> DeleteAsync(string projectName, string ipGroupName, CancellationToken cancellationToken = default);
}
