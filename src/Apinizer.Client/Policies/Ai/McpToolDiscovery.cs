namespace Apinizer.Client.Policies;

/// <summary>The tools that an MCP server offers right now. Nothing of it is stored with the policy.</summary>
public sealed record McpToolDiscovery : ApinizerModel
{
    /// <summary>
    /// The fingerprint of the tools, whatever their order. The server has drifted if it is not the <see cref="AiCallTarget.PinnedCatalogHash"/> of the policy.
    /// </summary>
    public string? PinnedCatalogHash { get; set; }

    /// <summary>When the server was asked.</summary>
    public DateTimeOffset? ParsedAt { get; set; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<McpTool>? ResultList { get; set; }
}
