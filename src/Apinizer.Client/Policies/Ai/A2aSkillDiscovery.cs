using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>The skills that an agent offers right now. Nothing of it is stored with the policy.</summary>
public sealed record A2aSkillDiscovery : ApinizerModel
{
    /// <summary>The fingerprint of the skills. The agent has drifted if it is not the <see cref="AiCallTarget.PinnedCatalogHash"/> of the policy.</summary>
    public string? PinnedCatalogHash { get; set; }

    /// <summary>When the agent was asked.</summary>
    public DateTimeOffset? ParsedAt { get; set; }

    /// <summary>The skills.</summary>
    public IReadOnlyList<A2aSkill>? ResultList { get; set; }
}
