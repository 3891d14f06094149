using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How a variable is compared.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ConditionValueComparisonOperator : OpenEnum
{
    private ConditionValueComparisonOperator(string value)
        : base(value)
    {
    }

    /// <summary>Less than.</summary>
    public static ConditionValueComparisonOperator LessThan { get; } = new("LT");

    /// <summary>Less than or equal.</summary>
    public static ConditionValueComparisonOperator LessThanOrEqual { get; } = new("LE");

    /// <summary>Greater than.</summary>
    public static ConditionValueComparisonOperator GreaterThan { get; } = new("GT");

    /// <summary>Greater than or equal.</summary>
    public static ConditionValueComparisonOperator GreaterThanOrEqual { get; } = new("GE");

    /// <summary>Equal.</summary>
    public static ConditionValueComparisonOperator Equal { get; } = new("EQ");

    /// <summary>Not equal.</summary>
    public static ConditionValueComparisonOperator NotEqual { get; } = new("NE");

    /// <summary>Equal but for case; for texts.</summary>
    public static ConditionValueComparisonOperator EqualIgnoreCase { get; } = new("EQ_IGNORE_CASE");

    /// <summary>Not equal, even but for case; for texts.</summary>
    public static ConditionValueComparisonOperator NotEqualIgnoreCase { get; } = new("NE_IGNORE_CASE");

    /// <summary>Begins with; for texts.</summary>
    public static ConditionValueComparisonOperator StartsWith { get; } = new("STARTS_WITH");

    /// <summary>Does not begin with; for texts.</summary>
    public static ConditionValueComparisonOperator NotStartsWith { get; } = new("NOT_STARTS_WITH");

    /// <summary>Begins with, but for case; for texts.</summary>
    public static ConditionValueComparisonOperator StartsWithIgnoreCase { get; } = new("STARTS_WITH_IGNORE_CASE");

    /// <summary>Does not begin with, even but for case; for texts.</summary>
    public static ConditionValueComparisonOperator NotStartsWithIgnoreCase { get; } = new("NOT_STARTS_WITH_IGNORE_CASE");

    /// <summary>Ends with; for texts.</summary>
    public static ConditionValueComparisonOperator EndsWith { get; } = new("ENDS_WITH");

    /// <summary>Does not end with; for texts.</summary>
    public static ConditionValueComparisonOperator NotEndsWith { get; } = new("NOT_ENDS_WITH");

    /// <summary>Ends with, but for case; for texts.</summary>
    public static ConditionValueComparisonOperator EndsWithIgnoreCase { get; } = new("ENDS_WITH_IGNORE_CASE");

    /// <summary>Does not end with, even but for case; for texts.</summary>
    public static ConditionValueComparisonOperator NotEndsWithIgnoreCase { get; } = new("NOT_ENDS_WITH_IGNORE_CASE");

    /// <summary>Contains; for texts.</summary>
    public static ConditionValueComparisonOperator Contains { get; } = new("CONTAINS");

    /// <summary>Does not contain; for texts.</summary>
    public static ConditionValueComparisonOperator NotContains { get; } = new("NOT_CONTAINS");

    /// <summary>Contains, but for case; for texts.</summary>
    public static ConditionValueComparisonOperator ContainsIgnoreCase { get; } = new("CONTAINS_IGNORE_CASE");

    /// <summary>Does not contain, even but for case; for texts.</summary>
    public static ConditionValueComparisonOperator NotContainsIgnoreCase { get; } = new("NOT_CONTAINS_IGNORE_CASE");

    /// <summary>Is there, with any value.</summary>
    public static ConditionValueComparisonOperator IsExists { get; } = new("IS_EXISTS");

    /// <summary>Is not there.</summary>
    public static ConditionValueComparisonOperator IsNotExists { get; } = new("IS_NOT_EXISTS");

    /// <summary>Is there and not empty.</summary>
    public static ConditionValueComparisonOperator IsNotEmpty { get; } = new("IS_NOT_EMPTY");

    /// <summary>Is not there, or is empty.</summary>
    public static ConditionValueComparisonOperator IsEmpty { get; } = new("IS_EMPTY");

    /// <summary>Is there and empty.</summary>
    public static ConditionValueComparisonOperator ExistsAndEmpty { get; } = new("EXISTS_AND_EMPTY");

    /// <summary>Is one of a list of values.</summary>
    public static ConditionValueComparisonOperator In { get; } = new("IN");

    /// <summary>Is none of a list of values.</summary>
    public static ConditionValueComparisonOperator NotIn { get; } = new("NOT_IN");

    /// <summary>Is one of a list of values, but for case; for texts.</summary>
    public static ConditionValueComparisonOperator InIgnoreCase { get; } = new("IN_IGNORE_CASE");

    /// <summary>Is none of a list of values, even but for case; for texts.</summary>
    public static ConditionValueComparisonOperator NotInIgnoreCase { get; } = new("NOT_IN_IGNORE_CASE");

    /// <summary>Whether there must be something to compare with.</summary>
    internal bool IsBinary => this != IsExists && this != IsNotExists && this != IsNotEmpty && this != IsEmpty && this != ExistsAndEmpty;

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ConditionValueComparisonOperator(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ConditionValueComparisonOperator>
    {
        protected override ConditionValueComparisonOperator Create(string value) => new(value);
    }
}
