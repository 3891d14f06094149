using System.Text.Json.Serialization;
using Apinizer.Client.Policies;

namespace Apinizer.Client.ApiProxies;

/// <summary>
/// How the gateway recognizes a request that a client repeats, so that its work is not done twice. It is written whole: what is not set gets the
/// server's default.
/// </summary>
public sealed record IdempotencySettings : ApinizerModel
{
    /// <summary>A name for the settings.</summary>
    public string? Name { get; init; }

    /// <summary>What they are for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether repeated requests are recognized; false if not set.</summary>
    public bool? IdempotencyActive { get; init; }

    /// <summary>What tells requests apart; <see cref="IdempotencyKeyType.Header"/> if not set.</summary>
    public IdempotencyKeyType? KeyType { get; init; }

    /// <summary>The header with the key; <c>Idempotency-Key</c> if not set.</summary>
    public string? HeaderName { get; init; }

    /// <summary>The variables that make the key, for <see cref="IdempotencyKeyType.Custom"/>.</summary>
    public IReadOnlyList<Variable>? VariableList { get; init; }

    /// <summary>Whether a request without a key is refused; false if not set.</summary>
    public bool? KeyRequired { get; init; }

    /// <summary>The status code of that refusal; 400 if not set.</summary>
    public int? MissingKeyHttpStatus { get; init; }

    /// <summary>The methods of the requests that are looked at; POST, PUT, PATCH and DELETE if not set.</summary>
    public IReadOnlyList<HttpRequestMethod>? ApplicableHttpMethods { get; init; }

    /// <summary>Whether the bodies are compared too, so that a key that comes back with another body is noticed; true if not set.</summary>
    public bool? PayloadHashEnabled { get; init; }

    /// <summary>How long a request may be in work before its key is free again, in whole seconds; 60 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ProcessingTimeoutInSeconds { get; init; }

    /// <summary>How many days the answer to a key is kept, 1 to 30; 7 if not set.</summary>
    public int? RetentionInDays { get; init; }

    /// <summary>Where the keys are kept; <see cref="CacheStorageType.Distributed"/> if not set.</summary>
    public CacheStorageType? CacheStorageType { get; init; }

    /// <summary>Whether the backend is called although the answer is known.</summary>
    public CacheHandlingAction? HandlingAction { get; init; }

    /// <summary>How long the common cache may take to answer, in whole seconds; 3 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CacheConnectionTimeoutInSeconds { get; init; }

    /// <summary>The status code of the answer while the first request of the key is in work; 409 if not set.</summary>
    public int? ConflictHttpStatus { get; init; }

    /// <summary>The status code of the answer when the key comes back with another body; 422 if not set.</summary>
    public int? MismatchHttpStatus { get; init; }

    /// <summary>Whether a request that was answered before gets the same answer again; true if not set.</summary>
    public bool? ReplayCompletedResponse { get; init; }

    /// <summary>The body of the answer while the first request is in work; a text of the server if not set.</summary>
    public string? ConflictMessage { get; init; }

    /// <summary>The body of the answer when the key comes back with another body; a text of the server if not set.</summary>
    public string? MismatchMessage { get; init; }

    /// <summary>The body of the answer when the key is missing; a text of the server if not set.</summary>
    public string? MissingKeyMessage { get; init; }

    /// <summary>The media type of these bodies; <c>application/json</c> if not set.</summary>
    public string? ErrorContentType { get; init; }

    /// <summary>Whether <see cref="MissingKeyMessage"/> is sent; true if not set.</summary>
    public bool? MissingKeyBodyEnabled { get; init; }

    /// <summary>Whether <see cref="ConflictMessage"/> is sent; true if not set.</summary>
    public bool? ConflictBodyEnabled { get; init; }

    /// <summary>Whether <see cref="MismatchMessage"/> is sent; true if not set.</summary>
    public bool? MismatchBodyEnabled { get; init; }

    internal InputProblem? FindProblem()
        => (RetentionInDays is < 1 or > 30 ? new InputProblem(nameof(RetentionInDays), "it is 1 to 30 days.") : null)
            ?? Each(VariableList, variable => variable.FindProblem());
}
