namespace Apinizer.Client;

/// <summary>The addresses of an IP group. Every change reaches all environments of the project at once.</summary>
[ApinizerApi(typeof(IpGroupsJson))]
public interface IIpGroupIpsApi
{
    /// <summary>Adds addresses to a group. Those that it has already are passed over.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:MANAGE</c>. Documentation page: <c>ip-groups/ips/add-ips-to-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="ipGroupName">The group's name.</param>
    /// <param name="ips">The addresses to add.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Post("/apiops/projects/{projectName}/ipGroups/{ipGroupName}/ips/")]
    [Operation("ipGroups.ips.add", OperationClass.Set, Deploys.Always, Permission = "GLOBAL_SETTINGS:MANAGE")]
    Task<OperationResult> AddAsync(string projectName, string ipGroupName, [Body] IpListInput ips, CancellationToken cancellationToken = default);

    /// <summary>Replaces all addresses of a group: those that are not in the list are gone. To clear a group, use <see cref="IIpGroupsApi.ReplaceAsync"/>.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:MANAGE</c>. Documentation page: <c>ip-groups/ips/update-ips-in-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="ipGroupName">The group's name.</param>
    /// <param name="ips">All addresses that the group shall have.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/ipGroups/{ipGroupName}/ips/")]
    [Operation("ipGroups.ips.update", OperationClass.Set, Deploys.Always, Permission = "GLOBAL_SETTINGS:MANAGE")]
    Task<OperationResult> ReplaceAllAsync(string projectName, string ipGroupName, [Body] IpListInput ips, CancellationToken cancellationToken = default);

    /// <summary>Removes addresses from a group. Those that it does not have are passed over without a word, misspelt ones too.</summary>
    /// <remarks>Needs <c>GLOBAL_SETTINGS:MANAGE</c>. Documentation page: <c>ip-groups/ips/delete-ips-from-group</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="ipGroupName">The group's name.</param>
    /// <param name="ips">The addresses to remove, written as they were added.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such group.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/ipGroups/{ipGroupName}/ips/")]
    [Operation("ipGroups.ips.delete", OperationClass.Set, Deploys.Always, Permission = "GLOBAL_SETTINGS:MANAGE")]
    Task<OperationResult> RemoveAsync(string projectName, string ipGroupName, [Body] IpListInput ips, CancellationToken cancellationToken = default);
}
