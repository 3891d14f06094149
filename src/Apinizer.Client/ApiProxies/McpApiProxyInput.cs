namespace Apinizer.Client.ApiProxies;

/// <summary>A new API proxy of type MCP, which offers tools to AI agents. The tools, or the servers that have them, are set later.</summary>
public sealed record McpApiProxyInput : ApinizerModel, IValidatedInput
{
    /// <summary>The public path, for instance <c>/mcp/support</c>.</summary>
    public required string RelativePath { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// What it offers; the server has no default. A new one can only be <see cref="McpRoutingMode.ToolExpose"/>: <see cref="McpRoutingMode.Passthrough"/>
    /// needs servers, which are set together with the mode when the API proxy is there.
    /// </summary>
    public required McpRoutingMode RoutingMode { get; init; }

    /// <summary>The version of the protocol; the server chooses if not set.</summary>
    public McpProtocolVersion? ProtocolVersion { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(RelativePath)
            ?? Given(RoutingMode)
            ?? (RoutingMode == McpRoutingMode.Passthrough
                ? new InputProblem(nameof(RoutingMode), "a new API proxy has no servers to pass to, and is refused. Create it with TOOL_EXPOSE and set its MCP routing then.")
                : null);
}
