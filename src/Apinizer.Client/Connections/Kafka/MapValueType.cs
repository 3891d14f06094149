using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>The type of a value that is written as text.</summary>
[JsonConverter(typeof(Converter))]
public sealed class MapValueType : OpenEnum
{
    private MapValueType(string value)
        : base(value)
    {
    }

    /// <summary>A text.</summary>
    public static MapValueType String { get; } = new("STRING");

    /// <summary>True or false.</summary>
    public static MapValueType Boolean { get; } = new("BOOLEAN");

    /// <summary>A whole number of 32 bits.</summary>
    public static MapValueType Integer { get; } = new("INTEGER");

    /// <summary>A whole number of 64 bits.</summary>
    public static MapValueType Long { get; } = new("LONG");

    /// <summary>A number of double precision.</summary>
    public static MapValueType Double { get; } = new("DOUBLE");

    /// <summary>A number of single precision.</summary>
    public static MapValueType Float { get; } = new("FLOAT");

    /// <summary>Texts with commas between them.</summary>
    public static MapValueType StringList { get; } = new("STRING_LIST");

    /// <summary>An address.</summary>
    public static MapValueType Uri { get; } = new("URI");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator MapValueType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<MapValueType>
    {
        protected override MapValueType Create(string value) => new(value);
    }
}
