namespace Apinizer.Client.ApiProxies;

/// <summary>A new API proxy of type AI, which sends prompts to an LLM. Its routing can be set later; its policies and settings are those of any API proxy.</summary>
public sealed record AiApiProxyInput : ApinizerModel, IValidatedInput
{
    /// <summary>The public path, for instance <c>/ai/chat</c>.</summary>
    public required string RelativePath { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The LLM provider of the project to send prompts to, by name; to be set later if not set.</summary>
    public string? LlmProviderName { get; init; }

    /// <summary>The model, by its id in the catalog, for instance <c>gpt-4o-mini</c>; to be set later if not set.</summary>
    public string? ModelId { get; init; }

    /// <summary>Whether answers arrive piece by piece, as server-sent events.</summary>
    public bool? Streaming { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(RelativePath);
}
