using Apinizer.Client.Administration;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Connections;
using Apinizer.Client.Credentials;
using Apinizer.Client.KeysAndCertificates;
using Apinizer.Client.Policies;
using Apinizer.Client.RateLimits;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>
/// The client of the Apinizer Management API. It is thread-safe and made once for the life of the application, by
/// <c>services.AddApinizerClient(…)</c> or, in a script, by one of the constructors.
/// </summary>
public sealed class ApinizerClient : IApinizerClient, IDisposable
{
    private readonly ApinizerTransport _transport;
    private readonly IDisposable? _ownHttp;

    /// <summary>Makes a client with connections of its own, which are closed when it is disposed.</summary>
    /// <param name="options">Where the Manager is and who calls it. Copied.</param>
    /// <param name="loggerFactory">Where to log; nowhere if null.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting is missing or wrong; the message names it.</exception>
    public ApinizerClient(ApinizerClientOptions options, ILoggerFactory? loggerFactory = null)
        : this(ClientParts.WithOwnConnections(options, loggerFactory))
    {
    }

    /// <summary>
    /// Makes a client that sends through the caller's HTTP client, behind the same authentication. The HTTP client is never disposed; it should not
    /// follow redirects, and its own timeout still applies.
    /// </summary>
    /// <param name="httpClient">The caller's HTTP client.</param>
    /// <param name="options">Where the Manager is and who calls it. Copied.</param>
    /// <param name="loggerFactory">Where to log; nowhere if null.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting is missing or wrong; the message names it.</exception>
    public ApinizerClient(HttpClient httpClient, ApinizerClientOptions options, ILoggerFactory? loggerFactory = null)
        : this(ClientParts.Around(httpClient, options, loggerFactory))
    {
    }

    internal ApinizerClient(ClientParts parts)
    {
        _transport = parts.Transport;
        _ownHttp = parts.OwnHttp;
        ApiProxies = new ApiProxiesApi(_transport);
        ApiProxyGroups = new ApiProxyGroupsApi(_transport);
        Certificates = new CertificatesApi(_transport);
        Connections = new ConnectionsApi(_transport);
        CredentialOrganizations = new CredentialOrganizationsApi(_transport);
        Credentials = new CredentialsApi(_transport);
        EnvironmentVariables = new EnvironmentVariablesApi(_transport);
        Environments = new EnvironmentsApi(_transport);
        ExportImport = new ExportImportApi(_transport);
        Geolocation = new GeolocationApi(_transport);
        GlobalPolicies = new GlobalPoliciesApi(_transport);
        IpGroups = new IpGroupsApi(_transport);
        Jwks = new JwksApi(_transport);
        Keys = new KeysApi(_transport);
        Keystores = new KeystoresApi(_transport);
        OpenApi = new OpenApiApi(_transport);
        Policies = new PoliciesApi(_transport);
        PolicyGroups = new PolicyGroupsApi(_transport);
        Projects = new ProjectsApi(_transport);
        RateLimitControlLists = new RateLimitControlListsApi(_transport);
        Reports = new ReportsApi(_transport);
        Test = new TestApi(_transport);
        Truststores = new TruststoresApi(_transport);
    }

    /// <inheritdoc/>
    public IApiProxiesApi ApiProxies { get; }

    /// <inheritdoc/>
    public IApiProxyGroupsApi ApiProxyGroups { get; }

    /// <inheritdoc/>
    public ICertificatesApi Certificates { get; }

    /// <inheritdoc/>
    public IConnectionsApi Connections { get; }

    /// <inheritdoc/>
    public ICredentialOrganizationsApi CredentialOrganizations { get; }

    /// <inheritdoc/>
    public ICredentialsApi Credentials { get; }

    /// <inheritdoc/>
    public IEnvironmentVariablesApi EnvironmentVariables { get; }

    /// <inheritdoc/>
    public IEnvironmentsApi Environments { get; }

    /// <inheritdoc/>
    public IExportImportApi ExportImport { get; }

    /// <inheritdoc/>
    public IGeolocationApi Geolocation { get; }

    /// <inheritdoc/>
    public IGlobalPoliciesApi GlobalPolicies { get; }

    /// <inheritdoc/>
    public IIpGroupsApi IpGroups { get; }

    /// <inheritdoc/>
    public IJwksApi Jwks { get; }

    /// <inheritdoc/>
    public IKeysApi Keys { get; }

    /// <inheritdoc/>
    public IKeystoresApi Keystores { get; }

    /// <inheritdoc/>
    public IOpenApiApi OpenApi { get; }

    /// <inheritdoc/>
    public IPoliciesApi Policies { get; }

    /// <inheritdoc/>
    public IPolicyGroupsApi PolicyGroups { get; }

    /// <inheritdoc/>
    public IProjectsApi Projects { get; }

    /// <inheritdoc/>
    public IRateLimitControlListsApi RateLimitControlLists { get; }

    /// <inheritdoc/>
    public IReportsApi Reports { get; }

    /// <inheritdoc/>
    public ITestApi Test { get; }

    /// <inheritdoc/>
    public ITruststoresApi Truststores { get; }

    /// <summary>Refuses further calls and closes the connections that are the client's own.</summary>
    public void Dispose()
    {
        _transport.Dispose();
        _ownHttp?.Dispose();
    }
}
