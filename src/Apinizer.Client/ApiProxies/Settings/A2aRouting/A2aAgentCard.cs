namespace Apinizer.Client.ApiProxies;

/// <summary>What an agent says about itself, at <c>/.well-known/agent-card.json</c> to everybody. Its name is that of the API proxy.</summary>
public sealed record A2aAgentCard : ApinizerModel
{
    /// <summary>What it does, in the place of the description of the API proxy.</summary>
    public string? DescriptionOverride { get; init; }

    /// <summary>The media types that it understands.</summary>
    public IReadOnlyList<string>? InputModes { get; init; }

    /// <summary>The media types that it answers in.</summary>
    public IReadOnlyList<string>? OutputModes { get; init; }

    /// <summary>What it can do.</summary>
    public IReadOnlyList<A2aSkill>? Skills { get; init; }
}
