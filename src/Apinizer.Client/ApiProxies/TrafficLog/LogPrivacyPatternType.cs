using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How a privacy rule finds what it is about.</summary>
[JsonConverter(typeof(Converter))]
public sealed class LogPrivacyPatternType : OpenEnum
{
    private LogPrivacyPatternType(string value)
        : base(value)
    {
    }

    /// <summary>By the name of an element, header or parameter.</summary>
    public static LogPrivacyPatternType ElementName { get; } = new("ELEMENT_NAME");

    /// <summary>By a regular expression, in bodies.</summary>
    public static LogPrivacyPatternType Regex { get; } = new("REGEX");

    /// <summary>By a known kind of personal data, in bodies.</summary>
    public static LogPrivacyPatternType BuiltIn { get; } = new("BUILTIN");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator LogPrivacyPatternType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<LogPrivacyPatternType>
    {
        protected override LogPrivacyPatternType Create(string value) => new(value);
    }
}
