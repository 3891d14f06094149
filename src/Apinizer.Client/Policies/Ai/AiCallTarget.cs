using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>
/// The MCP server or agent that a policy calls, with how the gateway identifies itself to it. It belongs to the policy: another policy that calls the same
/// address has its own. The server's answers never have the secrets.
/// </summary>
public abstract record AiCallTarget : ApinizerModel
{
    private protected AiCallTarget()
    {
    }

    /// <summary>Its address.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Whether the address may lead into a private network, for instance into the cluster; false if not set.</summary>
    public bool? AllowPrivateNetworkEgress { get; set; }

    /// <summary>How the gateway identifies itself; <see cref="AiCallAuthScheme.None"/> if not set.</summary>
    public AiCallAuthScheme? AuthScheme { get; set; }

    /// <summary>
    /// The token, for <see cref="AiCallAuthScheme.Bearer"/>; never read. Not set, the server keeps the one that it has; <see cref="ClearableSecret.Clear"/>
    /// makes it forget.
    /// </summary>
    public ClearableSecret? BearerToken { get; set; }

    /// <summary>The name of a stored credential, in the place of a secret here.</summary>
    public string? CredentialRef { get; set; }

    /// <summary>Where tokens are fetched, for <see cref="AiCallAuthScheme.OAuth"/>.</summary>
    public string? TokenEndpoint { get; set; }

    /// <summary>The client id, for <see cref="AiCallAuthScheme.OAuth"/>.</summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// The client secret, for <see cref="AiCallAuthScheme.OAuth"/>; never read. Not set, the server keeps the one that it has;
    /// <see cref="ClearableSecret.Clear"/> makes it forget.
    /// </summary>
    public ClearableSecret? ClientSecret { get; set; }

    /// <summary>The scopes of the tokens, separated by spaces, for <see cref="AiCallAuthScheme.OAuth"/>.</summary>
    public string? Scope { get; set; }

    /// <summary>The client certificate, for <see cref="AiCallAuthScheme.Mtls"/>.</summary>
    [JsonPropertyName("mTLSSettings")]
    public MtlsSettings? MTLSSettings { get; set; }

    /// <summary>What happens when it offers other tools or skills than those that were approved.</summary>
    public CatalogDriftPolicy? DriftPolicy { get; set; }

    /// <summary>What the last check of its health found. The server sets it.</summary>
    public string? HealthStatus { get; set; }

    /// <summary>When its health was last checked. The server sets it.</summary>
    public DateTimeOffset? LastHealthCheckAt { get; set; }

    /// <summary>What the last check of its health had to say. The server sets it.</summary>
    public string? HealthMessage { get; set; }

    /// <summary>The fingerprint of the tools or skills that were approved. The server sets it.</summary>
    public string? PinnedCatalogHash { get; set; }

    /// <summary>Whether it offers other tools or skills than those. The server sets it.</summary>
    public bool? DriftDetected { get; set; }

    /// <summary>How they differ. The server sets it.</summary>
    public string? DriftMessage { get; set; }

    /// <summary>In a policy, it must be complete but for the secrets that the server has. In a preview, it is complete already, and anything may be left out.</summary>
    internal InputProblem? FindProblemInPolicy() => NotBlank(Endpoint) ?? (string.IsNullOrWhiteSpace(CredentialRef) ? FindMissing() : null) ?? FindMissingCertificate();

    private InputProblem? FindMissing()
        => AuthScheme == AiCallAuthScheme.Bearer ? NotCleared(BearerToken, nameof(BearerToken))
            : AuthScheme == AiCallAuthScheme.OAuth ? NotBlank(TokenEndpoint) ?? NotBlank(ClientId) ?? NotCleared(ClientSecret, nameof(ClientSecret))
            : null;

    private InputProblem? FindMissingCertificate() => AuthScheme == AiCallAuthScheme.Mtls ? Given(MTLSSettings) : null;

    private static InputProblem? NotCleared(ClearableSecret? secret, string member)
        => secret is { IsCleared: true } ? new InputProblem(member, "it must not be cleared while the gateway identifies itself by it.") : null;
}
