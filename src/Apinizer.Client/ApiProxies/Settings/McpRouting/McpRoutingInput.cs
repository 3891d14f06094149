namespace Apinizer.Client.ApiProxies;

/// <summary>What an MCP proxy offers, as a whole: what is not set is gone, except that secrets of backends that are not set stay as they are.</summary>
public sealed record McpRoutingInput : ApinizerModel, IValidatedInput
{
    /// <summary>Whether it offers API proxies as tools or passes requests on.</summary>
    public required McpRoutingMode RoutingMode { get; init; }

    /// <summary>The version of the protocol; <see cref="McpProtocolVersion.V20250618"/> if not set.</summary>
    public McpProtocolVersion? ProtocolVersion { get; init; }

    /// <summary>The tools, for <see cref="McpRoutingMode.ToolExpose"/>.</summary>
    public IReadOnlyList<McpExposedTool>? ExposedTools { get; init; }

    /// <summary>
    /// The MCP servers, one to ten, for <see cref="McpRoutingMode.Passthrough"/>. One that stays needs its <see cref="AgentBackendServer.Id"/>: without it
    /// the server makes a new one, which has neither its tools, their approval nor its secrets.
    /// </summary>
    public IReadOnlyList<McpBackendServer>? BackendServers { get; init; }

    /// <summary>The tools of the servers that are offered; all when empty.</summary>
    public IReadOnlyList<string>? AllowedToolNames { get; init; }

    /// <summary>What is kept out of the answers of tools.</summary>
    public McpToolOutputFilter? ToolOutputFilter { get; init; }

    /// <summary>Who sees which tools, for <see cref="McpRoutingMode.Passthrough"/>; everybody all of them when empty.</summary>
    public IReadOnlyList<AgentAclRule>? IdentityAcl { get; init; }

    /// <summary>What is asked of the arguments of tools.</summary>
    public IReadOnlyList<ToolArgumentConstraint>? ArgumentConstraints { get; init; }

    /// <summary>How often tools may be called; any number of times if not set.</summary>
    public AgentCallQuota? CallQuota { get; init; }

    /// <summary>Whether the servers get the token of the client; not if not set.</summary>
    public TokenForwardSettings? TokenForwardSettings { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => Given(RoutingMode) ?? AgentBackendServer.FindProblem(BackendServers, RoutingMode == McpRoutingMode.Passthrough) ?? Each(ExposedTools, _ => null);
}
