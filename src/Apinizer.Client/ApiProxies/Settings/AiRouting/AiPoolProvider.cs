namespace Apinizer.Client.ApiProxies;

/// <summary>One of several LLM providers that share the requests.</summary>
public sealed record AiPoolProvider : ApinizerModel
{
    /// <summary>The id of the LLM provider.</summary>
    public string? LlmProviderRef { get; init; }

    /// <summary>The name of the LLM provider, in the place of its id.</summary>
    public string? LlmProviderRefName { get; init; }

    /// <summary>The model.</summary>
    public string? ModelId { get; init; }

    /// <summary>Its share of the requests, with <see cref="AiRoutingAlgorithm.Weighted"/>.</summary>
    public int? Weight { get; init; }

    /// <summary>What the console calls it.</summary>
    public string? DisplayName { get; init; }
}
