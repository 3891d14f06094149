using Apinizer.Client.Policies;

namespace Apinizer.Client.RateLimits;

/// <summary>When a list applies. An empty condition, or one with an empty group, is refused: the list would apply always, without a word of the server.</summary>
public sealed record RateLimitConditionInput : ApinizerModel, IValidatedInput
{
    /// <summary>The rules; at least one.</summary>
    public required IReadOnlyList<ConditionRule> ConditionRuleList { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => Each(ConditionRuleList, rule => rule.FindProblem()) ?? FindEmpty(ConditionRuleList, nameof(ConditionRuleList));

    private static InputProblem? FindEmpty(IReadOnlyList<ConditionRule>? rules, string member)
        => rules is null or { Count: 0 }
            ? new InputProblem(member, $"it must not be empty, since the list would then always apply. If that is meant, use {nameof(IRateLimitConditionApi.ResetAsync)}.")
            : rules.Select((rule, index) => rule.IsGroup ? FindEmpty(rule.ConditionRuleList, $"{member}[{index}].{nameof(ConditionRuleList)}") : null).FirstOrDefault(problem => problem is not null);
}
