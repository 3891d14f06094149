namespace Apinizer.Client.Policies;

/// <summary>A tool of an MCP server.</summary>
public sealed record McpTool : ApinizerModel
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>What it does, for the model that chooses it.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON Schema of its arguments, as a text.</summary>
    public string? InputSchema { get; set; }

    /// <summary>What it is; <c>tool</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The id of the server that offers it.</summary>
    public string? ConnectionId { get; set; }

    /// <summary>When the gateway noted it.</summary>
    public DateTimeOffset? CachedAt { get; set; }
}
