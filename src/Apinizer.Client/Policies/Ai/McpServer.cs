using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>
/// The MCP server that a policy calls tools of. Where it previews the tools of a policy's server, what is not set is as the policy has it.
/// </summary>
public sealed record McpServer : AiCallTarget
{
    /// <summary>How it is called; <see cref="McpTransport.HttpSse"/> if not set.</summary>
    public McpTransport? Transport { get; set; }

    /// <summary>The version of the protocol that the gateway asks for; whatever the server speaks if not set.</summary>
    public McpProtocolVersion? McpProtocolVersion { get; set; }

    /// <summary>Whether the gateway keeps the list of tools for a time; true if not set.</summary>
    public bool? CapabilityCacheEnabled { get; set; }

    /// <summary>For how long it keeps the list, in whole seconds; 300 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CapabilityCacheTtlSeconds { get; set; }

    /// <summary>The name of the mapping by which the server learns who the client is.</summary>
    public string? CredentialMappingRef { get; set; }

    /// <summary>The tools that were found and approved. The server sets them, and passes over what is sent.</summary>
    public IReadOnlyList<McpTool>? DiscoveredTools { get; set; }

    /// <summary>When they were found. The server sets it.</summary>
    public DateTimeOffset? ToolsParsedAt { get; set; }
}
