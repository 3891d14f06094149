namespace Apinizer.Client.Administration;

/// <summary>Reports on all projects of the installation at once.</summary>
[ApinizerApi(typeof(ReportsJson))]
public interface IReportsApi
{
    /// <summary>Lists all API proxies and API proxy groups of the installation: where they are deployed, where they lead, and how they are protected.</summary>
    /// <remarks>
    /// Needs the role of a system administrator or system analyzer; others get <see cref="ApinizerErrorKind.PermissionDenied"/>. Documentation page:
    /// <c>reports/api-report</c>.
    /// </remarks>
    /// <param name="options">How much to list.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The API proxies and groups.</returns>
    [Get("/apiops/reports/api-proxies")]
    [Operation("reports.apiProxies", OperationClass.Safe, Permission = "sysAdmin | sysAnalyzer")]
    Task<IReadOnlyList<ApiProxyReport>> ListApiProxiesAsync([Query] ApiProxyReportOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reports which consumers may call which methods of the API proxies that are offered to others, and what data those methods carry. Unlike the other
    /// report, every valid token may read it, e-mail addresses of consumers included.
    /// </summary>
    /// <remarks>Needs a valid token. Documentation page: <c>reports/organization-api-data-model-access-report</c>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The report; without entries when nothing is offered.</returns>
    [Get("/apiops/reports/organization-api-data-model-access")]
    [Operation("reports.organizationApiDataModelAccess", OperationClass.Safe)]
    Task<OrganizationApiDataModelAccessReport> GetOrganizationApiDataModelAccessAsync(CancellationToken cancellationToken = default);
}
