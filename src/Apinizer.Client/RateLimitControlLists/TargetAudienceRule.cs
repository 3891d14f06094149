using Apinizer.Client.Policies;

namespace Apinizer.Client.RateLimits;

/// <summary>A rule that tells whom a list is made for, by who sends the request.</summary>
public sealed record TargetAudienceRule : ApinizerModel
{
    /// <summary>How the sender is compared, for instance <see cref="ConditionValueComparisonOperator.StartsWith"/>.</summary>
    public ConditionValueComparisonOperator? Operator { get; set; }

    /// <summary>What the sender is compared to; not empty.</summary>
    public string? Value { get; set; }
}
