using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How a value of an answer is compared with the one that is expected.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ResponseAssertionOperator : OpenEnum
{
    private ResponseAssertionOperator(string value)
        : base(value)
    {
    }

    /// <summary>It is the same.</summary>
    public static ResponseAssertionOperator Equal { get; } = new("EQUALS");

    /// <summary>It is not the same.</summary>
    public static ResponseAssertionOperator NotEqual { get; } = new("NOT_EQUALS");

    /// <summary>It has the expected one in it.</summary>
    public static ResponseAssertionOperator Contains { get; } = new("CONTAINS");

    /// <summary>It does not have the expected one in it.</summary>
    public static ResponseAssertionOperator NotContains { get; } = new("NOT_CONTAINS");

    /// <summary>It is there and not blank.</summary>
    public static ResponseAssertionOperator Exists { get; } = new("EXISTS");

    /// <summary>It is not there, or blank.</summary>
    public static ResponseAssertionOperator NotExists { get; } = new("NOT_EXISTS");

    /// <summary>It matches the expected one, a regular expression, as a whole. One that is no expression matches nothing.</summary>
    public static ResponseAssertionOperator MatchesRegex { get; } = new("MATCHES_REGEX");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ResponseAssertionOperator(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ResponseAssertionOperator>
    {
        protected override ResponseAssertionOperator Create(string value) => new(value);
    }
}
