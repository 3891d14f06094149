namespace Apinizer.Client.Policies;

/// <summary>When something applies, such as a policy or a rate limit. <see cref="VariableComparisons"/> shows a short way to write one.</summary>
public sealed record PolicyCondition : ApinizerModel
{
    /// <summary>The rules. Without any, or with none but empty groups, it always applies.</summary>
    public IReadOnlyList<ConditionRule>? ConditionRuleList { get; set; }

    /// <summary>The condition of one rule, which may be a group of rules.</summary>
    /// <param name="rule">The rule.</param>
    public static implicit operator PolicyCondition(ConditionRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new() { ConditionRuleList = [rule] };
    }

    internal InputProblem? FindProblemInPolicy() => Each(ConditionRuleList, rule => rule.FindProblemInPolicy());
}
