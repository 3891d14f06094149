using Apinizer.Client.ApiProxies;
using Apinizer.Client.Credentials;

namespace Apinizer.Client;

/// <summary>
/// The Management API of an Apinizer Manager, by resource group. It is for calling and for mocking: members may be added in a minor version.
/// </summary>
public interface IApinizerClient
{
    /// <summary>API proxies: what the gateway offers, and everything below them.</summary>
    IApiProxiesApi ApiProxies { get; }

    /// <summary>Credentials: the consumers of the APIs, and what they may access.</summary>
    ICredentialsApi Credentials { get; }

    /// <summary>Environments: the gateways to which things are deployed.</summary>
    IEnvironmentsApi Environments { get; }

    /// <summary>Projects: what everything else belongs to.</summary>
    IProjectsApi Projects { get; }

    /// <summary>Checks of the connection and the token.</summary>
    ITestApi Test { get; }
}
