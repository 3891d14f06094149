using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>
/// A backend that speaks MCP or A2A. With the <see cref="Id"/> that the server gave it, it is updated and keeps what the server found out about it;
/// without, it is a new one.
/// </summary>
public abstract record AgentBackendServer : ApinizerModel
{
    /// <summary>The id that the server gave it, for one that stays. The server gives another to one that it does not know.</summary>
    public string? Id { get; init; }

    /// <summary>Its name; it stands before the names of its tools or skills where those of several backends are the same.</summary>
    public string? Name { get; init; }

    /// <summary>Its address.</summary>
    public string? Endpoint { get; init; }

    /// <summary>How the gateway identifies itself to it.</summary>
    public AgentAuthScheme? AuthScheme { get; init; }

    /// <summary>The token, for <see cref="AgentAuthScheme.Bearer"/>. The server keeps the one that it has if this is not set.</summary>
    public Secret? BearerToken { get; init; }

    /// <summary>The credential, for <see cref="AgentAuthScheme.OAuth2ClientCredentials"/>, in the place of a client id and secret.</summary>
    public string? CredentialRef { get; init; }

    /// <summary>Where tokens are fetched, for <see cref="AgentAuthScheme.OAuth2ClientCredentials"/>.</summary>
    public string? TokenEndpoint { get; init; }

    /// <summary>The client id, for <see cref="AgentAuthScheme.OAuth2ClientCredentials"/>.</summary>
    public string? ClientId { get; init; }

    /// <summary>The client secret, for <see cref="AgentAuthScheme.OAuth2ClientCredentials"/>. The server keeps the one that it has if this is not set.</summary>
    public Secret? ClientSecret { get; init; }

    /// <summary>The scope of the tokens, for <see cref="AgentAuthScheme.OAuth2ClientCredentials"/>.</summary>
    public string? Scope { get; init; }

    /// <summary>The client certificate, for <see cref="AgentAuthScheme.Mtls"/>.</summary>
    [JsonPropertyName("mTLSSettings")]
    public MtlsSettings? MTLSSettings { get; init; }

    /// <summary>What happens when it offers other tools or skills than those that were approved.</summary>
    public CatalogDriftPolicy? DriftPolicy { get; init; }

    /// <summary>Whether it may be in a private network, for instance in the cluster.</summary>
    public bool? AllowPrivateNetworkEgress { get; init; }

    /// <summary>A proxy that passes requests on has one backend to ten.</summary>
    internal static InputProblem? FindProblem<T>(IReadOnlyList<T>? backendServers, bool isNeeded)
        where T : AgentBackendServer
        => isNeeded && backendServers is null or { Count: 0 } ? new InputProblem("BackendServers", "a proxy that passes requests on needs a backend.")
            : backendServers?.Count > 10 ? new InputProblem("BackendServers", "there may be ten at most.")
            : Each(backendServers, _ => null, "BackendServers");
}
