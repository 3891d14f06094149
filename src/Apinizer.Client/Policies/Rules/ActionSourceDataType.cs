using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>As what an action takes the value that it changes.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ActionSourceDataType : OpenEnum
{
    private ActionSourceDataType(string value)
        : base(value)
    {
    }

    /// <summary>As text.</summary>
    public static ActionSourceDataType Text { get; } = new("STRING");

    /// <summary>As a number.</summary>
    public static ActionSourceDataType Numeric { get; } = new("NUMERIC");

    /// <summary>As a date or a time.</summary>
    public static ActionSourceDataType Temporal { get; } = new("TEMPORAL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ActionSourceDataType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ActionSourceDataType>
    {
        protected override ActionSourceDataType Create(string value) => new(value);
    }
}
