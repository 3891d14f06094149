using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What a rule asks of an argument of a tool.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ToolArgumentRuleType : OpenEnum
{
    private ToolArgumentRuleType(string value)
        : base(value)
    {
    }

    /// <summary>That it matches a regular expression.</summary>
    public static ToolArgumentRuleType Regex { get; } = new("REGEX");

    /// <summary>That it is not longer.</summary>
    public static ToolArgumentRuleType MaxLength { get; } = new("MAX_LENGTH");

    /// <summary>That it is one of several values.</summary>
    public static ToolArgumentRuleType Enum { get; } = new("ENUM");

    /// <summary>That it is there.</summary>
    public static ToolArgumentRuleType Required { get; } = new("REQUIRED");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ToolArgumentRuleType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ToolArgumentRuleType>
    {
        protected override ToolArgumentRuleType Create(string value) => new(value);
    }
}
