namespace Apinizer.Client.ApiProxies;

/// <summary>What is logged of the traffic of an API proxy, and where. Every change reaches the environment that it is for at once.</summary>
[ApinizerApi(typeof(ApiProxyTrafficLogJson))]
public interface IApiProxyTrafficLogApi
{
    /// <summary>Reads what is logged in each environment.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/traffic-log-settings/get-all</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>
    /// The settings of the environments that have some. An older server does not tell whose they are: use <see cref="GetByEnvironmentAsync"/> there.
    /// </returns>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/trafficLogSettings/")]
    [Operation("apiProxies.trafficLog.getAll", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<IReadOnlyList<TrafficLogSettings>> GetAllAsync(string projectName, string apiProxyName, CancellationToken cancellationToken = default);

    /// <summary>Reads what is logged in one environment.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/traffic-log-settings/get-by-environment</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The settings; nothing where none were ever set.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such environment or API proxy.</exception>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/trafficLogSettings/{environmentName}/")]
    [Operation("apiProxies.trafficLog.getByEnvironment", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<IReadOnlyList<TrafficLogSettings>> GetByEnvironmentAsync(string projectName, string apiProxyName, string environmentName, CancellationToken cancellationToken = default);

    /// <summary>Changes what is logged in one environment, and deploys it there. Where nothing was set before, the settings are made.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/traffic-log-settings/update</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="change">What changes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>
    /// What was deployed, if the server tells, and the settings as they are now. Their connectors are called by their ids, not by the names of their
    /// connections: read them anew to write them.
    /// </returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such environment or API proxy, or the environment does not have a connection of that name.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed.</exception>
    [Put("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/trafficLogSettings/{environmentName}/")]
    [Operation("apiProxies.trafficLog.update", OperationClass.Set, Deploys.Always, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult<TrafficLogSettings>> UpdateAsync(
        string projectName, string apiProxyName, string environmentName, [Body] TrafficLogSettingsPatch change, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets what a kind of connector gets of the traffic of one method, in the place of what was set for it before, and deploys it. What is not set is as it
    /// is for the connector.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/traffic-log-settings/update-method-override</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="connectorType">The kind of connector.</param>
    /// <param name="settings">What it gets.</param>
    /// <param name="methodName">The method, for instance <c>/pets</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed, if the server tells.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.NotFound"/>: there is no such method, or nothing was set in the environment yet: use <see cref="UpdateAsync"/> first.
    /// </exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed.</exception>
    [Put("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/trafficLogSettings/{environmentName}/connectors/{connectorType}/methodOverride/")]
    [Operation("apiProxies.trafficLog.updateMethodOverride", OperationClass.Set, Deploys.Always, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> ReplaceMethodOverrideAsync(
        string projectName,
        string apiProxyName,
        string environmentName,
        LogConnectorType connectorType,
        [Body] ConnectorLogSettings settings,
        [Query] string methodName,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes away what was set for one method and a kind of connector, so that it is logged as the others are, and deploys it. It does nothing where nothing
    /// was set.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/traffic-log-settings/delete-method-override</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="connectorType">The kind of connector.</param>
    /// <param name="methodName">The method, for instance <c>/pets</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed, if the server tells.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: nothing was ever set in the environment.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but not deployed.</exception>
    [Delete("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/trafficLogSettings/{environmentName}/connectors/{connectorType}/methodOverride/")]
    [Operation("apiProxies.trafficLog.deleteMethodOverride", OperationClass.Set, Deploys.Always, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> DeleteMethodOverrideAsync(
        string projectName, string apiProxyName, string environmentName, LogConnectorType connectorType, [Query] string methodName, CancellationToken cancellationToken = default);
}
