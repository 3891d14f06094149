namespace Apinizer.Client.Policies;

/// <summary>A rule of a condition: a comparison, or a group of rules that are joined or negated.</summary>
public sealed record ConditionRule : ApinizerModel
{
    /// <summary>Whether it compares, joins or negates.</summary>
    public ConditionCriteria? ConditionCriteria { get; set; }

    /// <summary>The rules of a group.</summary>
    public IReadOnlyList<ConditionRule>? ConditionRuleList { get; set; }

    /// <summary>What a comparison compares.</summary>
    public Variable? FirstVariable { get; set; }

    /// <summary>As what it is compared.</summary>
    public ConditionVariableDataType? VariableDataType { get; set; }

    /// <summary>How dates are written, for instance <c>yyyy-MM-dd</c>; for <see cref="ConditionVariableDataType.Date"/>.</summary>
    public string? DateFormat { get; set; }

    /// <summary>How it is compared.</summary>
    public ConditionValueComparisonOperator? ValueComparisonOperator { get; set; }

    /// <summary>What it is compared to.</summary>
    public ConditionValueSource? SecondValueSource { get; set; }

    /// <summary>The value that it is compared to; for <see cref="ConditionValueSource.Literal"/>.</summary>
    public string? SecondValue { get; set; }

    /// <summary>The variable that it is compared to; for <see cref="ConditionValueSource.Variable"/>.</summary>
    public Variable? SecondVariable { get; set; }

    /// <summary>Holds when both hold.</summary>
    /// <param name="left">One rule.</param>
    /// <param name="right">The other.</param>
    public static ConditionRule operator &(ConditionRule left, ConditionRule right) => Join(ConditionCriteria.And, left, right);

    /// <summary>Holds when either holds.</summary>
    /// <param name="left">One rule.</param>
    /// <param name="right">The other.</param>
    public static ConditionRule operator |(ConditionRule left, ConditionRule right) => Join(ConditionCriteria.Or, left, right);

    /// <summary>Holds when the rule does not.</summary>
    /// <param name="rule">The rule.</param>
    public static ConditionRule operator !(ConditionRule rule) => new() { ConditionCriteria = ConditionCriteria.Not, ConditionRuleList = [rule ?? throw new ArgumentNullException(nameof(rule))] };

    internal bool IsGroup => ConditionCriteria == ConditionCriteria.And || ConditionCriteria == ConditionCriteria.Or || ConditionCriteria == ConditionCriteria.Not;

    internal InputProblem? FindProblem() => FindProblem(variable => variable.FindProblem());

    /// <summary>In a policy, variables need less, and some pages write other members, which are let be.</summary>
    internal InputProblem? FindProblemInPolicy() => AdditionalProperties is null ? FindProblem(variable => variable.FindProblemInPolicy()) : null;

    private InputProblem? FindProblem(Func<Variable, InputProblem?> rule)
        => Given(ConditionCriteria)
            ?? (ConditionCriteria == ConditionCriteria.Comparison ? FindMissing() : null)
            ?? (FirstVariable is null ? null : Part(rule(FirstVariable), nameof(FirstVariable)))
            ?? (SecondVariable is null ? null : Part(rule(SecondVariable), nameof(SecondVariable)))
            ?? Each(ConditionRuleList, inner => inner.FindProblem(rule));

    /// <summary>What is joined in the same way already is taken apart: <c>a &amp; b &amp; c</c> is one group.</summary>
    private static ConditionRule Join(ConditionCriteria criteria, ConditionRule left, ConditionRule right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new() { ConditionCriteria = criteria, ConditionRuleList = [.. left.RulesJoinedBy(criteria), .. right.RulesJoinedBy(criteria)] };
    }

    private IReadOnlyList<ConditionRule> RulesJoinedBy(ConditionCriteria criteria) => ConditionCriteria == criteria && ConditionRuleList is { } rules ? rules : [this];

    private InputProblem? FindMissing()
        => Given(FirstVariable) ?? Given(VariableDataType) ?? Given(ValueComparisonOperator)
            ?? (ValueComparisonOperator!.IsBinary ? Given(SecondValueSource) : null)
            ?? (ValueComparisonOperator.IsBinary && SecondValueSource == ConditionValueSource.Literal ? Given(SecondValue) : null)
            ?? (ValueComparisonOperator.IsBinary && SecondValueSource == ConditionValueSource.Variable ? Given(SecondVariable) : null);
}
