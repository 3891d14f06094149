using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>Calls one tool of an MCP server.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ai-mcp-call</c>.</remarks>
public sealed record AiMcpCallFixedPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AiMcpCallFixed"/>.</summary>
    public AiMcpCallFixedPolicy()
        : base(PolicyType.AiMcpCallFixed)
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

    /// <summary>The tool that is called.</summary>
    public string? TargetToolName { get; set; }

    /// <summary>The arguments, as JSON; variables in it, such as <c>${request.header.x-customer}</c>, get their values when the message comes.</summary>
    public string? ArgumentsTemplate { get; set; }

    /// <summary>Whether the message waits; <see cref="AiCallWaitMode.FireAndForget"/> if not set.</summary>
    public AiCallWaitMode? WaitMode { get; set; }

    /// <summary>The name of the variable that gets the result, for <see cref="AiCallWaitMode.SyncToVariable"/>. Without it, the message waits and the result is lost.</summary>
    public string? OutputVariableName { get; set; }

    /// <summary>How long the call may take, in whole milliseconds; 30 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? CallTimeoutMs { get; set; }

    internal override InputProblem? FindProblem()
        => Given(McpServer)
            ?? Part(McpServer?.FindProblemInPolicy(), nameof(McpServer))
            ?? NotBlank(TargetToolName)
            ?? Each(ArgumentConstraints, rule => rule.FindProblem());
}
