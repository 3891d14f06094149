using System.Text.Json.Serialization;
using Apinizer.Client.Policies;

namespace Apinizer.Client.RateLimits;

/// <summary>A rate limit control list as it is read. A list without details has only the name, the description and whether it is enabled.</summary>
public sealed record RateLimitControlList : ApinizerModel
{
    /// <summary>Its name, unique in the project.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it; null when nothing.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it limits anything.</summary>
    public bool? Enabled { get; set; }

    /// <summary>When in the course of a request it counts.</summary>
    public RateLimitExecutionOrder? ExecutionOrder { get; set; }

    /// <summary>How long the gateway waits for the cache in which it counts.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CacheConnectionTimeoutInSeconds { get; set; }

    /// <summary>What becomes of a request that cannot be counted.</summary>
    public CacheErrorHandlingType? CacheErrorHandlingType { get; set; }

    /// <summary>How time is cut into intervals.</summary>
    public IntervalWindowType? TimeIntervalWindowType { get; set; }

    /// <summary>Whether answers tell in their headers what is left.</summary>
    public bool? ShowRateLimitStatisticsInResponseHeader { get; set; }

    /// <summary>How the gateway finds out who sends a request.</summary>
    public RateLimitIdentitySource? IdentitySource { get; set; }

    /// <summary>What tells who sends a request; null when the authentication policy tells it, or when it is counted by credential.</summary>
    public Variable? TargetVariable { get; set; }

    /// <summary>Whom the list is made for, beside its credentials: who fits one of the rules.</summary>
    public IReadOnlyList<TargetAudienceRule>? TargetAudienceRuleList { get; set; }

    /// <summary>What becomes of requests that the list is not made for.</summary>
    public RateLimitOutOfTargetAction? OutOfTargetAction { get; set; }

    /// <summary>How the requests are counted that the list is not made for.</summary>
    public RateLimitGeneralQuotaMode? GeneralQuotaMode { get; set; }

    /// <summary>How many requests that the list is not made for are permitted in the interval.</summary>
    public int? GeneralQuotaPermittedMessageCount { get; set; }

    /// <summary>How many units long that interval is.</summary>
    public int? GeneralQuotaTimeIntervalPeriodLength { get; set; }

    /// <summary>The unit of that interval.</summary>
    public RateLimitTimeInterval? GeneralQuotaTimeInterval { get; set; }

    /// <summary>The user names of the credentials that it is made for. Those that were deleted are not in it.</summary>
    public IReadOnlyList<string>? CredentialNameList { get; set; }

    /// <summary>The endpoints that it limits, and how.</summary>
    public IReadOnlyList<EndpointRateLimit>? EndpointRateLimitList { get; set; }

    /// <summary>When it applies.</summary>
    public PolicyCondition? Condition { get; set; }
}
