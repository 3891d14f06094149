using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>As what a variable is compared. Truth values are compared as texts.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ConditionVariableDataType : OpenEnum
{
    private ConditionVariableDataType(string value)
        : base(value)
    {
    }

    /// <summary>As a text (<c>STRING</c>).</summary>
    public static ConditionVariableDataType Text { get; } = new("STRING");

    /// <summary>As a number.</summary>
    public static ConditionVariableDataType Numeric { get; } = new("NUMERIC");

    /// <summary>As a date.</summary>
    public static ConditionVariableDataType Date { get; } = new("DATE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ConditionVariableDataType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ConditionVariableDataType>
    {
        protected override ConditionVariableDataType Create(string value) => new(value);
    }
}
