using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>An LLM provider that stands in for one that failed.</summary>
public sealed record AiFailoverProvider : ApinizerModel
{
    /// <summary>The id of the LLM provider.</summary>
    public string? LlmProviderRef { get; init; }

    /// <summary>The name of the LLM provider, in the place of its id.</summary>
    public string? LlmProviderRefName { get; init; }

    /// <summary>The model.</summary>
    public string? ModelId { get; init; }

    /// <summary>The credential that it is called with.</summary>
    public string? CredentialRef { get; init; }

    /// <summary>How long a call may take, in whole milliseconds.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? TimeoutMs { get; init; }

    /// <summary>Its place in the chain.</summary>
    public int? OrderIndex { get; init; }

    /// <summary>What the console calls it.</summary>
    public string? DisplayName { get; init; }
}
