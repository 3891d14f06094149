using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What XML is turned into.</summary>
[JsonConverter(typeof(Converter))]
public sealed class XmlTransformationType : OpenEnum
{
    private XmlTransformationType(string value)
        : base(value)
    {
    }

    /// <summary>Other XML, by an XSLT stylesheet.</summary>
    public static XmlTransformationType XmlToXml { get; } = new("XML2XML");

    /// <summary>JSON.</summary>
    public static XmlTransformationType XmlToJson { get; } = new("XML2JSON");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator XmlTransformationType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<XmlTransformationType>
    {
        protected override XmlTransformationType Create(string value) => new(value);
    }
}
