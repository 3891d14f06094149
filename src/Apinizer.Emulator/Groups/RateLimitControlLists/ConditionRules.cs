using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.RateLimitControlLists;

/// <summary>A condition: comparisons, and rules that combine further rules.</summary>
internal static class ConditionRules
{
    public const string ListName = "conditionRuleList";

    private static readonly string[] ComparisonsWithOneValue = ["IS_EXISTS", "IS_NOT_EXISTS", "IS_NOT_EMPTY", "IS_EMPTY", "EXISTS_AND_EMPTY"];

    public static IReadOnlyCollection<string> Comparisons { get; } =
    [
        .. ComparisonsWithOneValue,
        "LT", "LE", "GT", "GE", "EQ", "NE", "IN", "NOT_IN",
        "STARTS_WITH", "NOT_STARTS_WITH", "ENDS_WITH", "NOT_ENDS_WITH", "CONTAINS", "NOT_CONTAINS",
        "EQ_IGNORE_CASE", "NE_IGNORE_CASE", "IN_IGNORE_CASE", "NOT_IN_IGNORE_CASE",
        "STARTS_WITH_IGNORE_CASE", "NOT_STARTS_WITH_IGNORE_CASE", "ENDS_WITH_IGNORE_CASE", "NOT_ENDS_WITH_IGNORE_CASE", "CONTAINS_IGNORE_CASE", "NOT_CONTAINS_IGNORE_CASE",
    ];

    private static readonly BodyRules Rule = new(
        BodyMember.Objects(ListName, () => Rule!),
        BodyMember.Choice("conditionCriteria", ["VALUE", "NOT", "AND", "OR"]),
        BodyMember.Object("firstVariable", VariableRules.Body),
        BodyMember.Choice("variableDataType", ["STRING", "NUMERIC", "DATE"]),
        BodyMember.Text("dateFormat"),
        BodyMember.Choice("valueComparisonOperator", Comparisons),
        BodyMember.Choice("secondValueSource", ["VALUE", "VARIABLE"]),
        BodyMember.Text("secondValue"),
        BodyMember.Object("secondVariable", VariableRules.Body));

    public static BodyRules Body { get; } = new(BodyMember.Objects(ListName, Rule));

    /// <summary>The condition that always holds.</summary>
    public static JsonObject Always() => new()
    {
        [ListName] = new JsonArray(new JsonObject { ["conditionCriteria"] = "AND", [ListName] = new JsonArray() }),
    };

    public static bool IsAlways(JsonObject condition) => JsonNode.DeepEquals(condition, Always());

    /// <summary>The first thing that is missing; null when the condition is complete.</summary>
    public static string? Problem(JsonObject condition) => condition.Objects(ListName).Select(RuleProblem).FirstOrDefault(problem => problem is not null);

    private static string? RuleProblem(JsonObject rule) => rule.Text("conditionCriteria") switch
    {
        null => Missing("conditionCriteria"),
        "VALUE" => ComparisonProblem(rule),
        _ => Problem(rule),
    };

    private static string? ComparisonProblem(JsonObject rule)
    {
        foreach (var name in (ReadOnlySpan<string>)["firstVariable", "variableDataType", "valueComparisonOperator", "secondValueSource"])
        {
            if (rule[name] is null)
            {
                return Missing(name);
            }
        }

        var first = VariableRules.Problem((JsonObject)rule["firstVariable"]!);
        if (first is not null || ComparisonsWithOneValue.Contains(rule.Text("valueComparisonOperator")))
        {
            return first;
        }

        if (rule.Text("secondValueSource") == "VALUE")
        {
            return rule["secondValue"] is null ? Missing("secondValue") : null;
        }

        return rule["secondVariable"] is JsonObject second ? VariableRules.Problem(second) : Missing("secondVariable");
    }

    private static string Missing(string name) => $"{name} value can not be empty!";
}
