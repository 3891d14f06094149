using Apinizer.Client.Policies;
using Apinizer.Client.RateLimits;

namespace Apinizer.Client.Tests.Models;

internal sealed class ConditionMistakes : InputMistakes
{
    private static readonly ConditionRule Comparison = new()
    {
        ConditionCriteria = ConditionCriteria.Comparison,
        FirstVariable = new() { Name = "user", Type = VariableType.Header, HeaderName = "X-User" },
        VariableDataType = ConditionVariableDataType.Text,
        ValueComparisonOperator = ConditionValueComparisonOperator.Equal,
        SecondValueSource = ConditionValueSource.Literal,
        SecondValue = "jane",
    };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["empty condition"] = ("rlcl.condition.update", "condition", Of(), "ConditionRuleList: it must not be empty, since the list would then always apply. If that is meant, use ResetAsync."),
        ["empty new condition"] = ("rlcl.condition.add", "condition", Of(), "ConditionRuleList: it must not be empty"),
        ["condition that the server has by default"] = (
            "rlcl.condition.update", "condition", Of(Comparison, new ConditionRule { ConditionCriteria = ConditionCriteria.And, ConditionRuleList = [] }), "ConditionRuleList[1].ConditionRuleList: it must not be empty"),
        ["empty group in a group"] = (
            "rlcl.condition.update",
            "condition",
            Of(new ConditionRule { ConditionCriteria = ConditionCriteria.Or, ConditionRuleList = [new() { ConditionCriteria = ConditionCriteria.Not }] }),
            "ConditionRuleList[0].ConditionRuleList[0].ConditionRuleList: it must not be empty"),
        ["rule that does nothing"] = ("rlcl.condition.add", "condition", Of(new ConditionRule()), "ConditionRuleList[0].ConditionCriteria: "),
        ["no rule"] = ("rlcl.condition.add", "condition", Of([null!]), "ConditionRuleList[0]: it must not be null"),
        ["rule in a group"] = (
            "rlcl.condition.add",
            "condition",
            Of(new ConditionRule { ConditionCriteria = ConditionCriteria.And, ConditionRuleList = [Comparison, Comparison with { SecondValue = null }] }),
            "ConditionRuleList[0].ConditionRuleList[1].SecondValue: "),
        ["comparison of nothing"] = ("rlcl.condition.add", "condition", Of(Comparison with { FirstVariable = null }), "ConditionRuleList[0].FirstVariable: "),
        ["comparison as nothing"] = ("rlcl.condition.add", "condition", Of(Comparison with { VariableDataType = null }), "ConditionRuleList[0].VariableDataType: "),
        ["comparison without operator"] = ("rlcl.condition.add", "condition", Of(Comparison with { ValueComparisonOperator = null }), "ConditionRuleList[0].ValueComparisonOperator: "),
        ["comparison to nothing"] = ("rlcl.condition.add", "condition", Of(Comparison with { SecondValueSource = null }), "ConditionRuleList[0].SecondValueSource: "),
        ["comparison to no variable"] = ("rlcl.condition.add", "condition", Of(Comparison with { SecondValueSource = ConditionValueSource.Variable }), "ConditionRuleList[0].SecondVariable: "),
        ["comparison to a bad variable"] = (
            "rlcl.condition.add", "condition", Of(Comparison with { SecondValueSource = ConditionValueSource.Variable, SecondVariable = new() { Name = "a" } }), "ConditionRuleList[0].SecondVariable.Type: "),
        ["variable without type"] = Variable(new() { Name = "a" }, "Type"),
        ["variable without name"] = Variable(new() { Type = VariableType.Custom }, "Name"),
        ["header without name"] = Variable(new() { Name = "a", Type = VariableType.Header }, "HeaderName"),
        ["parameter without place"] = Variable(new() { Name = "a", Type = VariableType.Parameter, ParamName = "b" }, "ParamType"),
        ["parameter without name"] = Variable(new() { Name = "a", Type = VariableType.Parameter, ParamType = VariableParameterType.Query }, "ParamName"),
        ["parameter without path"] = Variable(new() { Name = "a", Type = VariableType.Parameter, ParamType = VariableParameterType.Path, ParamName = "b" }, "ParamPath"),
        ["body without type"] = Variable(new() { Name = "a", Type = VariableType.Body }, "MessageContentType"),
        ["XML without XPath"] = Variable(new() { Name = "a", Type = VariableType.Body, MessageContentType = MessageContentType.Xml }, "XpathValue"),
        ["JSON without JSONPath"] = Variable(new() { Name = "a", Type = VariableType.Body, MessageContentType = MessageContentType.Json }, "JsonPathValue"),
        ["context without value"] = Variable(new() { Name = "a", Type = VariableType.ContextValues }, "ContextValue"),
        ["script without language"] = Variable(new() { Name = "a", Type = VariableType.Custom, InitWithScript = true, ScriptBody = "1" }, "ScriptLanguage"),
        ["script without script"] = Variable(new() { Name = "a", Type = VariableType.Custom, InitWithScript = true, ScriptLanguage = ScriptType.JavaScript }, "ScriptBody"),
    };

    private static RateLimitConditionInput Of(params ConditionRule[] rules) => new() { ConditionRuleList = rules };

    private static (string Operation, string Parameter, object? Input, string Message) Variable(Variable variable, string member)
        => ("rlcl.condition.add", "condition", Of(Comparison with { FirstVariable = variable }), $"ConditionRuleList[0].FirstVariable.{member}: ");
}
