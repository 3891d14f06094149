namespace Apinizer.Client.ApiProxies;

/// <summary>What is asked of an argument of a tool. A call that breaks it does not reach the tool; a rule that cannot be read is passed over.</summary>
public sealed record ToolArgumentRule : ApinizerModel
{
    /// <summary>Where the argument stands, for instance <c>user.email</c>.</summary>
    public string? ArgumentPath { get; init; }

    /// <summary>What kind of rule it is.</summary>
    public ToolArgumentRuleType? RuleType { get; init; }

    /// <summary>The expression, the length, or the values with commas between them.</summary>
    public string? Value { get; init; }

    internal InputProblem? FindProblem() => NotBlank(ArgumentPath) ?? Given(RuleType) ?? (RuleType == ToolArgumentRuleType.Required ? null : Given(Value));
}
