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
}
