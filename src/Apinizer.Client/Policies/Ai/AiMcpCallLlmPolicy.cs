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
}
