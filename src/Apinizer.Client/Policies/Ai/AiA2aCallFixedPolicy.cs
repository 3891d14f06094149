using System.Text.Json.Serialization;

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

    /// <summary>Whether it calls at all; true if not set. <see cref="Policy.Active"/> says whether the policy is applied.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The agent that is called.</summary>
    public A2aAgent? A2aAgent { get; set; }

    /// <summary>Whether the server has a <see cref="AiCallTarget.BearerToken"/>. It sets this, and passes over what is sent.</summary>
    public bool? A2aAgentBearerTokenSet { get; set; }

    /// <summary>Whether the server has a <see cref="AiCallTarget.ClientSecret"/>. It sets this, and passes over what is sent.</summary>
    public bool? A2aAgentClientSecretSet { get; set; }

    /// <summary>The skill that is called.</summary>
    public string? TargetSkillName { get; set; }

    /// <summary>What the agent is told; variables in it, such as <c>${request.body}</c>, get their values when the message comes.</summary>
    public string? MessageTemplate { get; set; }

    /// <summary>Whether the message waits; <see cref="AiCallWaitMode.FireAndForget"/> if not set.</summary>
    public AiCallWaitMode? WaitMode { get; set; }

    /// <summary>The name of the variable that gets the result, for <see cref="AiCallWaitMode.SyncToVariable"/>. Without it, the message waits and the result is lost.</summary>
    public string? OutputVariableName { get; set; }

    /// <summary>How long one request to the agent may take, in whole milliseconds; 30 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? CallTimeoutMs { get; set; }

    /// <summary>How long a task may take until it is done, in whole milliseconds; 60 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? TaskWaitTimeoutMs { get; set; }

    internal override InputProblem? FindProblem()
        => Given(A2aAgent)
            ?? Part(A2aAgent?.FindProblemInPolicy(), nameof(A2aAgent))
            ?? NotBlank(TargetSkillName);
}
