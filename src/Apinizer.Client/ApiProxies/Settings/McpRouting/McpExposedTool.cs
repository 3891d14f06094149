using System.Text.Json;

namespace Apinizer.Client.ApiProxies;

/// <summary>An API proxy, or one of its methods, that an MCP proxy offers as a tool.</summary>
public sealed record McpExposedTool : ApinizerModel
{
    /// <summary>The id of the API proxy.</summary>
    public string? ProxyId { get; init; }

    /// <summary>The name of the tool.</summary>
    public string? ToolName { get; init; }

    /// <summary>What the tool does, for the model that chooses it.</summary>
    public string? ToolDescription { get; init; }

    /// <summary>The schema of its arguments, in the place of the one that the method has.</summary>
    public JsonElement? OverrideSchema { get; init; }

    /// <summary>The HTTP method of the method, where the tool is one.</summary>
    public HttpRequestMethod? ApiMethodHttpMethod { get; init; }

    /// <summary>The path of the method, where the tool is one.</summary>
    public string? ApiMethodPath { get; init; }

    /// <summary>The scopes that a client needs for it.</summary>
    public IReadOnlyList<string>? RequiredScopes { get; init; }

    /// <summary>What is asked of its arguments.</summary>
    public IReadOnlyList<ToolArgumentRule>? ArgumentConstraints { get; init; }
}
