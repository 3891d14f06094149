using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>Lets a language model choose the MCP tool that is called.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ai-mcp-call</c>.</remarks>
public sealed record AiMcpCallLlmPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AiMcpCallLlm"/>.</summary>
    public AiMcpCallLlmPolicy()
        : base(PolicyType.AiMcpCallLlm)
    {
    }

    /// <summary>Whether it calls at all; true if not set. <see cref="Policy.Active"/> says whether the policy is applied.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The MCP server that is called.</summary>
    public McpServer? McpServer { get; set; }

    /// <summary>Whether the server has a <see cref="AiCallTarget.BearerToken"/>. It sets this, and passes over what is sent.</summary>
    public bool? McpServerBearerTokenSet { get; set; }

    /// <summary>Whether the server has a <see cref="AiCallTarget.ClientSecret"/>. It sets this, and passes over what is sent.</summary>
    public bool? McpServerClientSecretSet { get; set; }

    /// <summary>What is asked of the arguments of the call, before it is made; nothing when empty.</summary>
    public IReadOnlyList<ToolArgumentRule>? ArgumentConstraints { get; set; }

    /// <summary>How long one call may take, in whole milliseconds; 30 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? ToolCallTimeoutMs { get; set; }

    /// <summary>Whether several tools may be called at once; true if not set.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>
    /// The tools that the model may choose, of those that were found. When empty, it may choose whatever was found, and nothing while nothing was; with
    /// names, it may choose these while nothing was found.
    /// </summary>
    public IReadOnlyList<string>? AllowedToolNames { get; set; }

    internal override InputProblem? FindProblem()
        => Given(McpServer)
            ?? Part(McpServer?.FindProblemInPolicy(), nameof(McpServer))
            ?? NoneBlank(AllowedToolNames)
            ?? Each(ArgumentConstraints, rule => rule.FindProblem());
}
