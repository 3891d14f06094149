using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>What the value of a variable is.</summary>
[JsonConverter(typeof(Converter))]
public sealed class VariableDataType : OpenEnum
{
    private VariableDataType(string value)
        : base(value)
    {
    }

    /// <summary>A text.</summary>
    public static VariableDataType String { get; } = new("STRING");

    /// <summary>A number.</summary>
    public static VariableDataType Numeric { get; } = new("NUMERIC");

    /// <summary>A date.</summary>
    public static VariableDataType Date { get; } = new("DATE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator VariableDataType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<VariableDataType>
    {
        protected override VariableDataType Create(string value) => new(value);
    }
}
