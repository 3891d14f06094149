using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class RulePolicyMistakes : PolicyMistakes
{
    private static readonly Variable Header = new() { Type = VariableType.Header, HeaderName = "X-Parcel" };

    private static readonly PolicyAction Stop = new() { ActionType = ActionType.Stop };

    private static readonly PolicyAction Add = new()
    {
        ActionType = ActionType.Add,
        SourceVar = Header,
        TargetValSource = ConditionValueSource.Literal,
        TargetVal = "",
        TargetVar = Header,
    };

    private static readonly PolicyAction Modify = new()
    {
        ActionType = ActionType.Modify,
        SourceVar = Header,
        SourceDataType = ActionSourceDataType.Text,
        Operator = ActionSourceValueModificationOperator.Concat,
        TargetValSource = ConditionValueSource.Variable,
        TargetVar = Header,
    };

    private static readonly RedactionDef Redaction = new()
    {
        RedactionType = PolicyRedactionType.User,
        RedactionDefDetailList = [new() { OrderNum = 1, Action = Modify }],
    };

    private static readonly MessageBuilderRow Row = new() { BuildMode = MessageBuilderBuildMode.Form, SourceVariable = Header, TargetVariable = Header };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases { get; } = new()
    {
        ["no action"] = (new BusinessRulePolicy(), "ActionList: it must not be empty"),
        ["action without type"] = Acts(new(), "ActionType: it must be set"),
        ["addition without source"] = Acts(Add with { SourceVar = null }, "SourceVar: it must be set"),
        ["addition without source of its value"] = Acts(Add with { TargetValSource = null }, "TargetValSource: it must be set"),
        ["addition without value"] = Acts(Add with { TargetVal = null }, "TargetVal: it must be set"),
        ["addition without target"] = Acts(Add with { TargetVar = null }, "TargetVar: it must be set"),
        ["deletion of nothing"] = Acts(new() { ActionType = ActionType.Delete }, "SourceVar: it must be set"),
        ["change of nothing"] = Acts(Modify with { SourceVar = null }, "SourceVar: it must be set"),
        ["change without data type"] = Acts(Modify with { SourceDataType = null }, "SourceDataType: it must be set"),
        ["change without operator"] = Acts(Modify with { Operator = null }, "Operator: it must be set"),
        ["change without source of its value"] = Acts(Modify with { TargetValSource = null }, "TargetValSource: it must be set"),
        ["change without value"] = Acts(Modify with { TargetValSource = ConditionValueSource.Literal }, "TargetVal: it must be set"),
        ["change without variable"] = Acts(Modify with { TargetVar = null }, "TargetVar: it must be set"),
        ["part without beginning"] = Acts(Modify with { Operator = ActionSourceValueModificationOperator.Substring }, "SubstringFrom: it must be set"),
        ["mask without beginning"] = Acts(Modify with { Operator = ActionSourceValueModificationOperator.Mask }, "MaskFrom: it must be set"),
        ["insertion without place"] = Acts(Modify with { Operator = ActionSourceValueModificationOperator.Insert }, "InsertOffset: it must be set"),
        ["transformation into nothing"] = Acts(Modify with { Operator = ActionSourceValueModificationOperator.Transform }, "TransformationContentType: it must be set"),
        ["later without unit"] = Acts(Modify with { Operator = ActionSourceValueModificationOperator.AddTemporal }, "TemporalOperatorTimeUnit: it must be set"),
        ["earlier without format"] = Acts(
            Modify with { Operator = ActionSourceValueModificationOperator.SubtractTemporal, TemporalOperatorTimeUnit = TimeUnit.Days }, "SourceTemporalFormat: it must not be empty"),
        ["action on nowhere"] = Acts(Add with { SourceVar = new() { Type = VariableType.Header } }, "SourceVar.HeaderName: it must not be empty"),
        ["action to nowhere"] = Acts(Add with { TargetVar = new() { Type = VariableType.Header } }, "TargetVar.HeaderName: it must not be empty"),

        ["no redaction"] = (new RedactionPolicy(), "RedactionDefList: it must not be empty"),
        ["redaction without type"] = Redacts(Redaction with { RedactionType = null }, "RedactionType: it must be set"),
        ["redaction by the existence of nothing"] = Redacts(Redaction with { RedactionType = PolicyRedactionType.KeyExistence }, "KeyValueVar: it must be set"),
        ["redaction by the value of nothing"] = Redacts(
            Redaction with { RedactionType = PolicyRedactionType.KeyValue, KeyValueListStr = "a,b" }, "KeyValueVar: it must be set"),
        ["redaction by no value"] = Redacts(Redaction with { RedactionType = PolicyRedactionType.KeyValue, KeyValueVar = Header }, "KeyValueListStr: it must not be empty"),
        ["redaction by nowhere"] = Redacts(Redaction with { KeyValueVar = new() }, "KeyValueVar.Type: it must be set"),
        ["redaction without action"] = Redacts(Redaction with { RedactionDefDetailList = [] }, "RedactionDefDetailList: it must not be empty"),
        ["redaction without order"] = Redacts(new RedactionDefDetail { Action = Modify }, "OrderNum: it must be set"),
        ["redaction before the first"] = Redacts(new RedactionDefDetail { OrderNum = 0, Action = Modify }, "OrderNum: it must be at least 1"),
        ["redaction with an empty detail"] = Redacts(new RedactionDefDetail { OrderNum = 2 }, "Action: it must be set"),
        ["redaction of nothing"] = Redacts(new RedactionDefDetail { OrderNum = 2, Action = Stop }, "Action.SourceVar: it must be set"),
        ["redaction with half an action"] = Redacts(new RedactionDefDetail { OrderNum = 2, Action = Modify with { Operator = null } }, "Action.Operator: it must be set"),

        ["no row"] = (new MessageBuilderPolicy { RowList = [] }, "RowList: it must not be empty"),
        ["row without mode"] = Builds(Row with { BuildMode = null }, "BuildMode: it must be set"),
        ["row without source"] = Builds(Row with { SourceVariable = null }, "SourceVariable: it must be set"),
        ["row without template"] = Builds(Row with { BuildMode = MessageBuilderBuildMode.Template }, "Template: it must not be empty"),
        ["row without target"] = Builds(Row with { TargetVariable = null }, "TargetVariable: it must be set"),
        ["row from nowhere"] = Builds(Row with { SourceVariable = new() }, "SourceVariable.Type: it must be set"),
        ["row to nowhere"] = Builds(Row with { TargetVariable = new() }, "TargetVariable.Type: it must be set"),
        ["row to a variable without name"] = Builds(Row with { TargetVariable = new() { Type = VariableType.Custom } }, "TargetVariable.Name: it must not be empty"),
        ["row from a form's field without name"] = Builds(
            Row with { SourceVariable = new() { Type = VariableType.Parameter, ParamType = VariableParameterType.Form } }, "SourceVariable.ParamName: it must not be empty"),
    };

    private static (Policy Policy, string Message) Acts(PolicyAction third, string message)
        => (new BusinessRulePolicy { ActionList = [Stop, Add, third] }, $"ActionList[2].{message}");

    private static (Policy Policy, string Message) Redacts(RedactionDef second, string message)
        => (new RedactionPolicy { RedactionDefList = [Redaction, second] }, $"RedactionDefList[1].{message}");

    private static (Policy Policy, string Message) Redacts(RedactionDefDetail detail, string message)
        => Redacts(Redaction with { RedactionDefDetailList = [detail] }, $"RedactionDefDetailList[0].{message}");

    private static (Policy Policy, string Message) Builds(MessageBuilderRow second, string message)
        => (new MessageBuilderPolicy { RowList = [Row, second] }, $"RowList[1].{message}");
}
