using Apinizer.Client.Administration;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Connections;
using Apinizer.Client.Credentials;
using Apinizer.Client.KeysAndCertificates;
using Apinizer.Client.Policies;
using Apinizer.Client.RateLimits;

namespace Apinizer.Client;

/// <summary>
/// The Management API of an Apinizer Manager, by resource group. It is for calling and for mocking: members may be added in a minor version.
/// </summary>
public interface IApinizerClient
{
    /// <summary>API proxies: what the gateway offers, and everything below them.</summary>
    IApiProxiesApi ApiProxies { get; }

    /// <summary>API proxy groups: several API proxies behind one route.</summary>
    IApiProxyGroupsApi ApiProxyGroups { get; }

    /// <summary>Certificates: what API proxies and connections show or trust.</summary>
    ICertificatesApi Certificates { get; }

    /// <summary>Connections: how the gateway reaches other systems.</summary>
    IConnectionsApi Connections { get; }

    /// <summary>Organizations: what credentials belong to, with facts of their own.</summary>
    ICredentialOrganizationsApi CredentialOrganizations { get; }

    /// <summary>Credentials: the consumers of the APIs, and what they may access.</summary>
    ICredentialsApi Credentials { get; }

    /// <summary>Environment variables: values that differ from environment to environment.</summary>
    IEnvironmentVariablesApi EnvironmentVariables { get; }

    /// <summary>Environments: the gateways to which things are deployed.</summary>
    IEnvironmentsApi Environments { get; }

    /// <summary>Export and import of objects of any type.</summary>
    IExportImportApi ExportImport { get; }

    /// <summary>Geolocation: the database that tells countries from addresses.</summary>
    IGeolocationApi Geolocation { get; }

    /// <summary>Global policies: policies of a project that API proxies share.</summary>
    IGlobalPoliciesApi GlobalPolicies { get; }

    /// <summary>IP groups: named lists of addresses.</summary>
    IIpGroupsApi IpGroups { get; }

    /// <summary>JSON Web Keys.</summary>
    IJwksApi Jwks { get; }

    /// <summary>Keys: private, public and secret ones.</summary>
    IKeysApi Keys { get; }

    /// <summary>Keystores: files with keys and certificates, one for each environment.</summary>
    IKeystoresApi Keystores { get; }

    /// <summary>The description of the Management API itself.</summary>
    IOpenApiApi OpenApi { get; }

    /// <summary>The policies of API proxies and of their endpoints.</summary>
    IPoliciesApi Policies { get; }

    /// <summary>Policy groups: policies of a project that are run together.</summary>
    IPolicyGroupsApi PolicyGroups { get; }

    /// <summary>Projects: what everything else belongs to.</summary>
    IProjectsApi Projects { get; }

    /// <summary>Rate limit control lists (RLCL): limits for consumers, across API proxies.</summary>
    IRateLimitControlListsApi RateLimitControlLists { get; }

    /// <summary>Reports on API proxies and organizations.</summary>
    IReportsApi Reports { get; }

    /// <summary>Checks of the connection and the token.</summary>
    ITestApi Test { get; }

    /// <summary>Truststores: the certificates that the gateways of an environment trust.</summary>
    ITruststoresApi Truststores { get; }
}
