using System.Text.Json.Serialization;
using Apinizer.Client.Policies;

namespace Apinizer.Client.ApiProxies;

/// <summary>How answers are cached. The API tells it nowhere, so it is written whole: what is not set gets the server's default.</summary>
public sealed record CacheSettings : ApinizerModel
{
    /// <summary>A name for the settings; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>What they are for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether answers are cached; false if not set.</summary>
    public bool? CacheActive { get; init; }

    /// <summary>Whether only answers to GET are cached; true if not set. Be careful with false: answers to writes are cached too.</summary>
    public bool? CacheOnlyHttpGetRequests { get; init; }

    /// <summary>What tells cached answers apart; <see cref="CacheKeyType.QueryParams"/> if not set.</summary>
    public CacheKeyType? CacheKeyType { get; init; }

    /// <summary>Where they are kept; <see cref="CacheStorageType.Distributed"/> if not set.</summary>
    public CacheStorageType? CacheStorageType { get; init; }

    /// <summary>How many are kept; the one that was not used for the longest time goes first.</summary>
    public int? Capacity { get; init; }

    /// <summary>How long one is kept, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Ttl { get; init; }

    /// <summary>What happens when an answer was found.</summary>
    public required CacheHandlingAction HandlingAction { get; init; }

    /// <summary>Whether only an authenticated client may empty the cache; false if not set.</summary>
    public bool? InvalidationRequiresAuthn { get; init; }

    /// <summary>Whether empty answers are cached too; false if not set.</summary>
    public bool? CacheNullValue { get; init; }

    /// <summary>The variables whose values tell cached answers apart, for <see cref="CacheKeyType.Custom"/>.</summary>
    public IReadOnlyList<Variable>? VariableList { get; init; }

    // Of its variables, the documentation shows no more than these two.
    internal InputProblem? FindProblem() => NotBlank(Name) ?? Given(HandlingAction) ?? Each(VariableList, variable => NotBlank(variable.Name) ?? Given(variable.Type));
}
