namespace Apinizer.Client.ApiProxies;

/// <summary>An LLM provider or model for some requests. The first route that fits a request takes it; what is not set comes from the primary provider.</summary>
public sealed record AiConditionalRoute : ApinizerModel
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Which requests it takes.</summary>
    public AiRouteCondition? Condition { get; init; }

    /// <summary>The id of the LLM provider.</summary>
    public string? LlmProviderRef { get; init; }

    /// <summary>The name of the LLM provider, in the place of its id.</summary>
    public string? LlmProviderRefName { get; init; }

    /// <summary>The model.</summary>
    public string? ModelId { get; init; }

    /// <summary>Texts that requests are like which it takes by their meaning.</summary>
    public IReadOnlyList<string>? SemanticUtterances { get; init; }

    /// <summary>How like they must be.</summary>
    public decimal? SemanticThreshold { get; init; }
}
