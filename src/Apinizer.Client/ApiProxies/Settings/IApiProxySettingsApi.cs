namespace Apinizer.Client.ApiProxies;

/// <summary>Settings of an existing API proxy. A change is saved, and reaches the gateway only where it is deployed.</summary>
[ApinizerApi(typeof(ApiProxiesJson))]
public interface IApiProxySettingsApi
{
    /// <summary>
    /// Sets the public key, the secret key or both. Where the change is deployed, the old key is not accepted any more, and tokens that were issued with it
    /// are not either.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/settings/update-api-keys</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="keys">The new keys, and where to deploy them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerDeploymentException">The keys are saved, but not deployed as asked: some gateways still take the old ones.</exception>
    [Patch("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/settings/keys/")]
    [Operation("apiProxies.settings.updateKeys", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE")]
    Task<OperationResult> UpdateKeysAsync(string projectName, string apiProxyName, [Body] ApiProxyKeysPatch keys, CancellationToken cancellationToken = default);
}
