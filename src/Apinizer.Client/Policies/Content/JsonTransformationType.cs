using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What JSON is turned into.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JsonTransformationType : OpenEnum
{
    private JsonTransformationType(string value)
        : base(value)
    {
    }

    /// <summary>Other JSON, by a JOLT specification.</summary>
    public static JsonTransformationType JsonToJson { get; } = new("JSON2JSON");

    /// <summary>XML.</summary>
    public static JsonTransformationType JsonToXml { get; } = new("JSON2XML");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JsonTransformationType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JsonTransformationType>
    {
        protected override JsonTransformationType Create(string value) => new(value);
    }
}
