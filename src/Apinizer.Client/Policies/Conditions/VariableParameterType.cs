using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where a parameter stands.</summary>
[JsonConverter(typeof(Converter))]
public sealed class VariableParameterType : OpenEnum
{
    private VariableParameterType(string value)
        : base(value)
    {
    }

    /// <summary>In the query of the address.</summary>
    public static VariableParameterType Query { get; } = new("QUERY");

    /// <summary>In the path of the address.</summary>
    public static VariableParameterType Path { get; } = new("PATH");

    /// <summary>In a form in the body.</summary>
    public static VariableParameterType Form { get; } = new("FORM");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator VariableParameterType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<VariableParameterType>
    {
        protected override VariableParameterType Create(string value) => new(value);
    }
}
