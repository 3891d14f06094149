namespace Apinizer.Client.ApiProxies;

/// <summary>An MCP server behind an MCP proxy.</summary>
public sealed record McpBackendServer : AgentBackendServer
{
    /// <summary>How it is called.</summary>
    public McpTransport? Transport { get; init; }
}
