using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>
/// How the gateway fetches a key. What is not <see cref="JoseKeySourceMode.DynamicHttp"/> is a JWK of the project, and the rest does nothing.
/// </summary>
public sealed record JoseDynamicKeyConfig : ApinizerModel
{
    /// <summary>Where the key comes from.</summary>
    public JoseKeySourceMode? KeySourceMode { get; set; }

    /// <summary>The request; needed with <see cref="JoseKeySourceMode.DynamicHttp"/>.</summary>
    public JoseKeyRequest? HttpRequest { get; set; }

    /// <summary>Where in the answer the key stands; needed with <see cref="JoseKeySourceMode.DynamicHttp"/>.</summary>
    public Variable? KeyExtractionVariable { get; set; }

    /// <summary>How the key is written.</summary>
    public JoseKeyFormat? KeyFormat { get; set; }

    /// <summary>The algorithm of the key; <c>NONE</c>, so that the gateway finds out, if not set.</summary>
    public string? KeyAlgorithm { get; set; }

    /// <summary>The id of the key, where the answer has several.</summary>
    public string? KeyKid { get; set; }

    /// <summary>Whether the key is cached; false if not set.</summary>
    public bool? EnableCache { get; set; }

    /// <summary>The variable whose values tell cached keys apart; needed with <see cref="EnableCache"/>.</summary>
    public Variable? CacheByVariable { get; set; }

    /// <summary>For how long the key is cached, in whole seconds; 1 hour if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? KeyCacheTtl { get; set; }

    /// <summary>How many keys are cached.</summary>
    public int? KeyCacheCapacity { get; set; }

    /// <summary>Whether the answer may say by its headers that it is not to be cached; true if not set.</summary>
    public bool? KeyRespectCacheInvalidationHeaders { get; set; }

    /// <summary>Where keys are cached; <see cref="CacheStorageType.Distributed"/> if not set.</summary>
    public CacheStorageType? KeyCacheStorageType { get; set; }

    /// <summary>How long the shared cache may take to answer, in whole seconds; 3 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? KeyCacheConnectionTimeout { get; set; }

    /// <summary>What happens when the cache does not answer; <see cref="CacheErrorHandlingType.Continue"/> if not set.</summary>
    public CacheErrorHandlingType? KeyCacheErrorHandlingType { get; set; }

    /// <summary>Whether a key that turns out to be of no use is fetched anew, once; true if not set.</summary>
    public bool? RetryOnKeyError { get; set; }

    /// <summary>Whether a key is no longer cached after a JWT did not validate with it.</summary>
    public bool? InvalidateCacheOnValidationError { get; set; }

    /// <summary>How often the request is tried again; not at all if not set.</summary>
    public RetrySettings? HttpRetrySettings { get; set; }

    internal bool IsFetched => KeySourceMode == JoseKeySourceMode.DynamicHttp;

    internal InputProblem? FindProblem()
        => (IsFetched ? Given(HttpRequest) ?? Given(KeyExtractionVariable) ?? (EnableCache == true ? Given(CacheByVariable) : null) : null)
            ?? Part(HttpRequest?.FindProblem(), nameof(HttpRequest))
            ?? Part(KeyExtractionVariable?.FindProblemInPolicy(), nameof(KeyExtractionVariable))
            ?? Part(CacheByVariable?.FindProblemInPolicy(), nameof(CacheByVariable))
            ?? Part(HttpRetrySettings?.FindProblem(), nameof(HttpRetrySettings));
}
