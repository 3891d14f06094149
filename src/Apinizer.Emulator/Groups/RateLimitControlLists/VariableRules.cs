using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.RateLimitControlLists;

/// <summary>A variable: what it reads from the traffic, and which members that needs.</summary>
internal static class VariableRules
{
    public static BodyRules Body { get; } = new(
        BodyMember.Text("name", "name value can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Choice("type", ["HEADER", "PARAMETER", "BODY", "CONTEXT_VALUES", "CUSTOM"], "type value can not be empty!"),
        BodyMember.Text("headerName"),
        BodyMember.Choice("paramType", ["QUERY", "PATH", "FORM"]),
        BodyMember.Text("paramName"),
        BodyMember.Text("paramPath"),
        BodyMember.Text("formName"),
        BodyMember.Choice("messageContentType", ["XML", "JSON", "ALL_BODY"]),
        BodyMember.Text("xpathValue"),
        BodyMember.Text("jsonPathValue"),
        BodyMember.Text("contextValue"),
        BodyMember.Text("zoneId"),
        BodyMember.Flag("initWithScript"),
        BodyMember.Choice("scriptLanguage", ["GROOVY", "JAVASCRIPT"]),
        BodyMember.Text("scriptBody"));

    /// <summary>What the type needs and the variable does not have; null when it is complete.</summary>
    public static string? Problem(JsonObject variable)
    {
        string[] needed = (variable.Text("type"), variable.Text("paramType"), variable.Text("messageContentType")) switch
        {
            ("HEADER", _, _) => ["headerName"],
            ("PARAMETER", "PATH", _) => ["paramName", "paramPath"],
            ("PARAMETER", _, _) => ["paramType", "paramName"],
            ("BODY", _, "XML") => ["xpathValue"],
            ("BODY", _, "JSON") => ["jsonPathValue"],
            ("BODY", _, _) => ["messageContentType"],
            ("CONTEXT_VALUES", _, _) => ["contextValue"],
            _ => ["scriptLanguage", "scriptBody"],
        };
        if (variable.Flag("initWithScript"))
        {
            needed = [.. needed, "scriptLanguage", "scriptBody"];
        }

        return Array.Find(needed, name => string.IsNullOrWhiteSpace(variable.Text(name))) is { } missing ? $"{missing} value can not be empty!" : null;
    }
}
