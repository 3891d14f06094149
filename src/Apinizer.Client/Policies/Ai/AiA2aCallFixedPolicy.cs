namespace Apinizer.Client.Policies;

/// <summary>Calls one skill of an agent.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ai-a2a-call</c>.</remarks>
public sealed record AiA2aCallFixedPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AiA2aCallFixed"/>.</summary>
    public AiA2aCallFixedPolicy()
        : base(PolicyType.AiA2aCallFixed)
    {
    }
}
