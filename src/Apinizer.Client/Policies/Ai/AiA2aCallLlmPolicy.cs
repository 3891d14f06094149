namespace Apinizer.Client.Policies;

/// <summary>Lets a language model choose the agent skill that is called.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ai-a2a-call</c>.</remarks>
public sealed record AiA2aCallLlmPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AiA2aCallLlm"/>.</summary>
    public AiA2aCallLlmPolicy()
        : base(PolicyType.AiA2aCallLlm)
    {
    }
}
