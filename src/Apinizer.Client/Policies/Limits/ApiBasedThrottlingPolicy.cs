using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>
/// Limits how many requests each consumer may send in seconds or minutes. The gateway counts in its cache, and answers requests beyond the limit with an
/// error. For hours, days and months, see <see cref="ApiBasedQuotaPolicy"/>.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-api-based-throttling</c>.</remarks>
public sealed record ApiBasedThrottlingPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ApiBasedThrottling"/>.</summary>
    public ApiBasedThrottlingPolicy()
        : base(PolicyType.ApiBasedThrottling)
    {
    }

    /// <summary>What tells one consumer from another, for instance the header with an API key. Each of its values has a count of its own. Needed.</summary>
    public Variable? TargetVariableForIdentity { get; set; }

    /// <summary>How many requests are permitted in the interval; at least 1. Needed.</summary>
    public int? MessageCountForInterval { get; set; }

    /// <summary>The unit of the interval. Needed.</summary>
    public ThrottlingInterval? ThrottlingInterval { get; set; }

    /// <summary>How many units long the interval is, at least 1; 1 if not set.</summary>
    public int? IntervalPeriodLength { get; set; }

    /// <summary>How time is cut into intervals; <see cref="IntervalWindowType.Fixed"/> if not set, which costs the gateway less.</summary>
    public IntervalWindowType? IntervalWindowType { get; set; }

    /// <summary>How long the gateway waits for the cache in which it counts, in whole seconds; 3 if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CacheConnectionTimeoutInSeconds { get; set; }

    /// <summary>
    /// What becomes of a request that cannot be counted; <see cref="CacheErrorHandlingType.Fail"/> if not set. With <see cref="CacheErrorHandlingType.Continue"/>
    /// there is no limit while the cache is away.
    /// </summary>
    public CacheErrorHandlingType? CacheErrorHandlingType { get; set; }

    /// <summary>
    /// Whether answers tell what is left, in the headers <c>X-RateLimit-Limit</c>, <c>X-RateLimit-Remaining</c> and <c>X-RateLimit-Reset</c>; false if not
    /// set.
    /// </summary>
    public bool? ShowRateLimitStatisticsInResponseHeader { get; set; }

    /// <summary>Other limits for some values of the variable.</summary>
    public IReadOnlyList<ApiBasedThrottlingDetail>? DetailList { get; set; }

    internal override InputProblem? FindProblem()
        => Given(TargetVariableForIdentity) ?? Part(TargetVariableForIdentity?.FindProblemInPolicy(), nameof(TargetVariableForIdentity))
            ?? Given(MessageCountForInterval) ?? AtLeastOne(MessageCountForInterval)
            ?? Given(ThrottlingInterval) ?? AtLeastOne(IntervalPeriodLength)
            ?? Each(DetailList, detail => detail.FindProblem());
}
