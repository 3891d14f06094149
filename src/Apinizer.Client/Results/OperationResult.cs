using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>What a change did. A method that returns one did everything it was asked to do, the deployment included.</summary>
public record OperationResult
{
    /// <summary>What happened on the gateway.</summary>
    public DeploymentReport Deployment { get; init; } = DeploymentReport.None;

    /// <summary>The server's own words; null when it has none.</summary>
    public string? Message { get; init; }

    /// <summary>Whether a repeated attempt found the work already done.</summary>
    public ReplayOutcome Replay { get; init; }

    /// <summary>What an import refers to and the target does not have; empty for everything but imports.</summary>
    public IReadOnlyList<string> UnresolvedReferences { get; init; } = [];

    /// <summary>Whether nothing is left to be done by hand: no reference is unresolved.</summary>
    public bool IsComplete => UnresolvedReferences.Count == 0;

    /// <summary>Throws unless the change is complete, for callers who take an import with open ends for a failure.</summary>
    /// <exception cref="ApinizerException"><see cref="IsComplete"/> is false; the message names what is missing.</exception>
    public void EnsureComplete()
    {
        if (!IsComplete)
        {
            throw new ApinizerException(
                $"The change was made, and refers to what the server does not have: {string.Join(", ", UnresolvedReferences)}. Create it there, and make the change again or mend the references.",
                ApinizerErrorKind.Incomplete);
        }
    }

    /// <summary>
    /// Members of the answer that this version has no property for; null when there are none. No serializer writes them: nobody knows whether one of
    /// them is a secret.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }
}
