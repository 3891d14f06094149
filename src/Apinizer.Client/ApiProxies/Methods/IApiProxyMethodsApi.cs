namespace Apinizer.Client.ApiProxies;

/// <summary>The methods of an API proxy with their policies. They are its endpoints; <see cref="IApiProxyEndpointsApi"/> changes them.</summary>
[ApinizerApi(typeof(ApiProxiesJson))]
public interface IApiProxyMethodsApi
{
    /// <summary>Lists the methods of an API proxy.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/endpoints/list-methods</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="withPolicies">Whether they come with their policies.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The methods.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such API proxy.</exception>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/methods/")]
    [Operation("apiProxies.methods.list", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<IReadOnlyList<ApiProxyEndpoint>> ListAsync(string projectName, string apiProxyName, [Query] bool withPolicies, CancellationToken cancellationToken = default);

    /// <summary>Reads one method with its policies.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/endpoints/get-method-policies</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="method">Which method.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The method, with the policies of its request, response and error pipelines.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such method or API proxy.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/methods/policies/")]
    [Operation("apiProxies.methods.getPolicies", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW", Bare = true)]
    Task<ApiProxyEndpoint> GetPoliciesAsync(string projectName, string apiProxyName, [Body] ApiProxyEndpointIdentifier method, CancellationToken cancellationToken = default);
}
