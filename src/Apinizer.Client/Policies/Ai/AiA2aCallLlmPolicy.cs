using System.Text.Json.Serialization;

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

    /// <summary>Whether it calls at all; true if not set. <see cref="Policy.Active"/> says whether the policy is applied.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The agent that is called.</summary>
    public A2aAgent? A2aAgent { get; set; }

    /// <summary>Whether the server has a <see cref="AiCallTarget.BearerToken"/>. It sets this, and passes over what is sent.</summary>
    public bool? A2aAgentBearerTokenSet { get; set; }

    /// <summary>Whether the server has a <see cref="AiCallTarget.ClientSecret"/>. It sets this, and passes over what is sent.</summary>
    public bool? A2aAgentClientSecretSet { get; set; }

    /// <summary>How long one request to the agent may take, in whole milliseconds; 30 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? CallTimeoutMs { get; set; }

    /// <summary>How long a task may take until it is done, in whole milliseconds; 60 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? TaskWaitTimeoutMs { get; set; }

    /// <summary>Whether several skills may be called at once; true if not set.</summary>
    public bool? ParallelAgentCalls { get; set; }

    /// <summary>
    /// The skills that the model may choose, of those that were found. When empty, it may choose whatever was found, and nothing while nothing was; with
    /// names, it may choose these while nothing was found.
    /// </summary>
    public IReadOnlyList<string>? AllowedSkillNames { get; set; }

    internal override InputProblem? FindProblem()
        => Given(A2aAgent)
            ?? Part(A2aAgent?.FindProblemInPolicy(), nameof(A2aAgent))
            ?? NoneBlank(AllowedSkillNames);
}
