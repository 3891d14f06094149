using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies.Types;

/// <summary>
/// One member of a policy, written <c>name:kind</c>, for example <c>scriptLanguage:GROOVY|JAVASCRIPT!</c>. The kind is text, flag, number (positive, natural), texts, object,
/// variable, objects, or the allowed values. Then <c>!</c> for required, or <c>?</c> and when it is: <c>?other=value</c>, <c>?other!=value</c>, <c>?list~value</c>.
/// </summary>
internal sealed partial record PolicyMember(string Name, string Kind, bool IsRequired, string Other, string Comparison, string Value)
{
    public static PolicyMember Parse(string written) => Pattern().Match(written) is { Success: true } match
        ? new PolicyMember(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value == "!", match.Groups[4].Value, match.Groups[5].Value, match.Groups[6].Value)
        : throw new InvalidOperationException($"'{written}' is no member of a policy.");

    public BodyMember ToBodyMember() => Kind switch
    {
        "text" => BodyMember.Text(Name, Required),
        "flag" => BodyMember.Flag(Name),
        "number" or "positive" or "natural" => BodyMember.Number(Name, Required),
        "texts" => BodyMember.Texts(Name, Required),
        "object" or "variable" => BodyMember.AnyObject(Name, Required),
        "objects" => BodyMember.AnyObjects(Name, Required),
        _ => BodyMember.Choice(Name, Kind.Split('|'), Required),
    };

    /// <summary>What is wrong with its value, or that it is missing, given the other members; null when nothing is.</summary>
    public string? Problem(JsonObject policy) => (policy[Name], Kind) switch
    {
        (null or JsonArray { Count: 0 }, _) => IsNeeded(policy) ? Missing : null,
        (JsonValue number, "positive") when number.GetValue<double>() <= 0 => $"{Name} must be greater than 0!",
        (JsonValue number, "natural") when number.GetValue<double>() < 0 => $"{Name} must not be negative!",
        (JsonObject variable, "variable") => VariableProblem(variable),
        _ => null,
    };

    private string? Required => IsRequired ? Missing : null;

    /// <summary>Two pages show a text of their own.</summary>
    private string Missing => Name is "encryptionDefList" or "decryptionDefList" ? $"{Name} cannot be empty" : $"{Name} value can not be empty!";

    private bool IsNeeded(JsonObject policy) => Comparison switch
    {
        "=" => Written(policy[Other]) == Value,
        "!=" => Written(policy[Other]) != Value,
        "~" => policy.Texts(Other).Contains(Value),
        _ => false,
    };

    private static string? VariableProblem(JsonObject variable) => variable.Text("type") switch
    {
        null or "" => "type value can not be empty!",
        "HEADER" when string.IsNullOrWhiteSpace(variable.Text("headerName")) => "headerName value can not be empty!",
        "PARAMETER" when string.IsNullOrWhiteSpace(variable.Text("paramName")) => "paramName value can not be empty!",
        _ => null,
    };

    private static string? Written(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => value.GetValue<string>(),
        _ => null,
    };

    [GeneratedRegex(@"^(\w+):([\w|]+)(!|\?(\w+)(!=|=|~)(\w+))?$")]
    private static partial Regex Pattern();
}
