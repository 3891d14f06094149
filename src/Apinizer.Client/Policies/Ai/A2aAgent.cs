using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>
/// The agent that a policy calls skills of. The gateway looks for its card at its address, and at <c>/.well-known/agent-card.json</c> below. Where it
/// previews the skills of a policy's agent, what is not set is as the policy has it.
/// </summary>
public sealed record A2aAgent : AiCallTarget
{
    /// <summary>The version of the protocol; <c>1.0</c> if not set.</summary>
    public string? A2aProtocolVersion { get; set; }

    /// <summary>Whether the gateway keeps the agent's card for a time; true if not set.</summary>
    public bool? AgentCardCacheEnabled { get; set; }

    /// <summary>For how long it keeps the card, in whole seconds; 300 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? AgentCardCacheTtlSeconds { get; set; }

    /// <summary>The skills that were found and approved. The server sets them, and passes over what is sent.</summary>
    public IReadOnlyList<A2aSkill>? DiscoveredSkills { get; set; }

    /// <summary>When they were found. The server sets it.</summary>
    public DateTimeOffset? SkillsParsedAt { get; set; }
}
