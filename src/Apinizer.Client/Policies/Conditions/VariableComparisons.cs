using System.Globalization;

namespace Apinizer.Client.Policies;

/// <summary>
/// Rules in short: <c>Header("X-User-Type").EqualTo("PREMIUM") &amp; !ClientIp.In("10.0.0.1", "10.0.0.2")</c> is a condition of a policy. Rules are joined
/// by <c>&amp;</c> and <c>|</c> and negated by <c>!</c>. When the message has no such value, a comparison does not hold and its negation does.
/// </summary>
public static class VariableComparisons
{
    /// <summary>Between the values of a list on the wire.</summary>
    private const string Separator = "#";

    /// <summary>Holds when the value is this text.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="text">What it is compared to.</param>
    /// <param name="ignoreCase">Whether case does not matter.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule EqualTo(this Variable variable, string text, bool ignoreCase = false)
        => Compare(variable, ignoreCase ? ConditionValueComparisonOperator.EqualIgnoreCase : ConditionValueComparisonOperator.Equal, ConditionVariableDataType.Text, text);

    /// <summary>Holds when the value is this number.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="number">What it is compared to.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule EqualTo(this Variable variable, decimal number)
        => Compare(variable, ConditionValueComparisonOperator.Equal, ConditionVariableDataType.Numeric, Text(number));

    /// <summary>Holds when both values are the same text.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="other">What it is compared to.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule EqualTo(this Variable variable, Variable other)
        => Compare(variable, ConditionValueComparisonOperator.Equal, ConditionVariableDataType.Text) with
        {
            SecondValueSource = ConditionValueSource.Variable,
            SecondVariable = other ?? throw new ArgumentNullException(nameof(other)),
        };

    /// <summary>Holds when the value begins with this text.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="text">What it is compared to.</param>
    /// <param name="ignoreCase">Whether case does not matter.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule StartsWith(this Variable variable, string text, bool ignoreCase = false)
        => Compare(variable, ignoreCase ? ConditionValueComparisonOperator.StartsWithIgnoreCase : ConditionValueComparisonOperator.StartsWith, ConditionVariableDataType.Text, text);

    /// <summary>Holds when the value ends with this text.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="text">What it is compared to.</param>
    /// <param name="ignoreCase">Whether case does not matter.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule EndsWith(this Variable variable, string text, bool ignoreCase = false)
        => Compare(variable, ignoreCase ? ConditionValueComparisonOperator.EndsWithIgnoreCase : ConditionValueComparisonOperator.EndsWith, ConditionVariableDataType.Text, text);

    /// <summary>Holds when the value has this text in it.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="text">What it is compared to.</param>
    /// <param name="ignoreCase">Whether case does not matter.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule Contains(this Variable variable, string text, bool ignoreCase = false)
        => Compare(variable, ignoreCase ? ConditionValueComparisonOperator.ContainsIgnoreCase : ConditionValueComparisonOperator.Contains, ConditionVariableDataType.Text, text);

    /// <summary>Holds when the value is one of these texts. For <see cref="Variables.ClientIp"/> they may be ranges of addresses, such as <c>10.0.0.0/8</c>.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="texts">The texts, at least one, none with a <c>#</c> in it, which separates them.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule In(this Variable variable, params string[] texts) => In(variable, texts, ConditionValueComparisonOperator.In);

    /// <summary>Holds when the value is one of these texts but for case.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="texts">The texts, at least one, none with a <c>#</c> in it, which separates them.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule InIgnoreCase(this Variable variable, params string[] texts) => In(variable, texts, ConditionValueComparisonOperator.InIgnoreCase);

    /// <summary>Holds when the value is one of these numbers.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="numbers">The numbers, at least one.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule In(this Variable variable, params decimal[] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return In(variable, [.. numbers.Select(Text)], ConditionValueComparisonOperator.In) with { VariableDataType = ConditionVariableDataType.Numeric };
    }

    /// <summary>Holds when the value is less than this number.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="number">What it is compared to.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule LessThan(this Variable variable, decimal number)
        => Compare(variable, ConditionValueComparisonOperator.LessThan, ConditionVariableDataType.Numeric, Text(number));

    /// <summary>Holds when the value is this number or less.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="number">What it is compared to.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule AtMost(this Variable variable, decimal number)
        => Compare(variable, ConditionValueComparisonOperator.LessThanOrEqual, ConditionVariableDataType.Numeric, Text(number));

    /// <summary>Holds when the value is greater than this number.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="number">What it is compared to.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule GreaterThan(this Variable variable, decimal number)
        => Compare(variable, ConditionValueComparisonOperator.GreaterThan, ConditionVariableDataType.Numeric, Text(number));

    /// <summary>Holds when the value is this number or greater.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="number">What it is compared to.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule AtLeast(this Variable variable, decimal number)
        => Compare(variable, ConditionValueComparisonOperator.GreaterThanOrEqual, ConditionVariableDataType.Numeric, Text(number));

    /// <summary>Holds when the value is a date before this one.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="date">What it is compared to, written in that format.</param>
    /// <param name="dateFormat">How both are written, for instance <c>yyyy-MM-dd</c>.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule Before(this Variable variable, string date, string dateFormat)
        => Compare(variable, ConditionValueComparisonOperator.LessThan, ConditionVariableDataType.Date, date) with { DateFormat = Given(dateFormat, nameof(dateFormat)) };

    /// <summary>Holds when the value is a date after this one.</summary>
    /// <param name="variable">What is compared.</param>
    /// <param name="date">What it is compared to, written in that format.</param>
    /// <param name="dateFormat">How both are written, for instance <c>yyyy-MM-dd</c>.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule After(this Variable variable, string date, string dateFormat)
        => Compare(variable, ConditionValueComparisonOperator.GreaterThan, ConditionVariableDataType.Date, date) with { DateFormat = Given(dateFormat, nameof(dateFormat)) };

    /// <summary>Holds when the message has such a value, even an empty one.</summary>
    /// <param name="variable">What is looked at.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule Exists(this Variable variable) => Compare(variable, ConditionValueComparisonOperator.IsExists, ConditionVariableDataType.Text);

    /// <summary>Holds when the message has no such value, or an empty one.</summary>
    /// <param name="variable">What is looked at.</param>
    /// <returns>The rule.</returns>
    public static ConditionRule IsEmpty(this Variable variable) => Compare(variable, ConditionValueComparisonOperator.IsEmpty, ConditionVariableDataType.Text);

    private static ConditionRule In(Variable variable, string[] texts, ConditionValueComparisonOperator comparison)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Length == 0)
        {
            throw new ArgumentException("There must be at least one value.", nameof(texts));
        }

        if (Array.Find(texts, text => string.IsNullOrEmpty(text) || text.Contains(Separator, StringComparison.Ordinal)) is { } unfit)
        {
            throw new ArgumentException($"'{unfit}' cannot stand in a list, whose values are separated by '{Separator}'.", nameof(texts));
        }

        return Compare(variable, comparison, ConditionVariableDataType.Text, string.Join(Separator, texts));
    }

    private static ConditionRule Compare(Variable variable, ConditionValueComparisonOperator comparison, ConditionVariableDataType type, string? value)
        => Compare(variable, comparison, type) with { SecondValue = Given(value, nameof(value)) };

    /// <summary>The source of the second value is written even where there is none: the documentation calls it required.</summary>
    private static ConditionRule Compare(Variable variable, ConditionValueComparisonOperator comparison, ConditionVariableDataType type) => new()
    {
        ConditionCriteria = ConditionCriteria.Comparison,
        FirstVariable = variable ?? throw new ArgumentNullException(nameof(variable)),
        VariableDataType = type,
        ValueComparisonOperator = comparison,
        SecondValueSource = ConditionValueSource.Literal,
    };

    private static string Given(string? value, string parameterName) => value ?? throw new ArgumentNullException(parameterName);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
