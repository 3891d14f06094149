namespace Apinizer.Client.Policies;

/// <summary>When something applies, such as a policy or a rate limit.</summary>
public sealed record PolicyCondition : ApinizerModel
{
    /// <summary>The rules. Without any, or with none but empty groups, it always applies.</summary>
    public IReadOnlyList<ConditionRule>? ConditionRuleList { get; set; }
}
