using System.Text.Json.Serialization;
using Apinizer.Client.Policies;

namespace Apinizer.Client.RateLimits;

/// <summary>What can be said of a list when it is created, and changed later.</summary>
public abstract record RateLimitControlListSettings : ApinizerModel, IValidatedInput
{
    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it limits anything. A new one does if not set.</summary>
    public bool? Enabled { get; init; }

    /// <summary>
    /// When in the course of a request it counts; a new one <see cref="RateLimitExecutionOrder.BeforeApiProxy"/> if not set. With
    /// <see cref="RateLimitIdentitySource.AuthResolved"/> the server makes it <see cref="RateLimitExecutionOrder.AfterApiMethod"/>.
    /// </summary>
    public RateLimitExecutionOrder? ExecutionOrder { get; init; }

    /// <summary>How long the gateway waits for the cache in which it counts, in whole seconds; 3 seconds in a new list if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CacheConnectionTimeoutInSeconds { get; init; }

    /// <summary>
    /// What becomes of a request that cannot be counted. A new list refuses it if not set; <see cref="CacheErrorHandlingType.Continue"/> opens the gateway
    /// while the cache is away.
    /// </summary>
    public CacheErrorHandlingType? CacheErrorHandlingType { get; init; }

    /// <summary>How time is cut into intervals; <see cref="IntervalWindowType.Fixed"/> in a new list if not set.</summary>
    public IntervalWindowType? TimeIntervalWindowType { get; init; }

    /// <summary>Whether answers tell in their headers what is left; false in a new list if not set.</summary>
    public bool? ShowRateLimitStatisticsInResponseHeader { get; init; }

    /// <summary>How the gateway finds out who sends a request; by <see cref="TargetVariable"/> in a new list if not set.</summary>
    public RateLimitIdentitySource? IdentitySource { get; init; }

    /// <summary>What tells who sends a request. A new list without it counts by credential. Ignored with <see cref="RateLimitIdentitySource.AuthResolved"/>.</summary>
    public Variable? TargetVariable { get; init; }

    /// <summary>Whom the list is made for, beside its credentials: who fits one of the rules. An update replaces all rules; <c>[]</c> clears them.</summary>
    public IReadOnlyList<TargetAudienceRule>? TargetAudienceRuleList { get; init; }

    /// <summary>What becomes of requests that the list is not made for; a new one refuses them if not set.</summary>
    public RateLimitOutOfTargetAction? OutOfTargetAction { get; init; }

    /// <summary>How the requests are counted that the list is not made for; all together in a new list if not set.</summary>
    public RateLimitGeneralQuotaMode? GeneralQuotaMode { get; init; }

    /// <summary>
    /// How many requests that the list is not made for are permitted in the interval; at least 1. Needed with
    /// <see cref="RateLimitOutOfTargetAction.GeneralQuota"/>.
    /// </summary>
    public int? GeneralQuotaPermittedMessageCount { get; init; }

    /// <summary>How many units long that interval is; at least 1. Needed with <see cref="RateLimitOutOfTargetAction.GeneralQuota"/>.</summary>
    public int? GeneralQuotaTimeIntervalPeriodLength { get; init; }

    /// <summary>The unit of that interval. Needed with <see cref="RateLimitOutOfTargetAction.GeneralQuota"/>.</summary>
    public RateLimitTimeInterval? GeneralQuotaTimeInterval { get; init; }

    private protected bool HasGeneralQuota => OutOfTargetAction == RateLimitOutOfTargetAction.GeneralQuota;

    InputProblem? IValidatedInput.FindProblem() => FindProblem();

    private protected virtual InputProblem? FindProblem()
        => Part(TargetVariable?.FindProblem(), nameof(TargetVariable))
            ?? Each(TargetAudienceRuleList, rule => Given(rule.Operator) ?? NotBlank(rule.Value))
            ?? (HasGeneralQuota ? AtLeastOne(GeneralQuotaPermittedMessageCount) ?? AtLeastOne(GeneralQuotaTimeIntervalPeriodLength) : null);
}
