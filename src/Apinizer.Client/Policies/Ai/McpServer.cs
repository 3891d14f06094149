namespace Apinizer.Client.Policies;

/// <summary>The MCP server that a policy calls tools of.</summary>
public sealed record McpServer : ApinizerModel;
