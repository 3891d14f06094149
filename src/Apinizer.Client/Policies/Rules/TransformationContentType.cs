using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How a text is transformed.</summary>
[JsonConverter(typeof(Converter))]
public sealed class TransformationContentType : OpenEnum
{
    private TransformationContentType(string value)
        : base(value)
    {
    }

    /// <summary>XML, by an XSLT style sheet.</summary>
    public static TransformationContentType Xslt { get; } = new("XSLT");

    /// <summary>JSON, by a Jolt specification.</summary>
    public static TransformationContentType Jolt { get; } = new("JOLT");

    /// <summary>XML becomes JSON.</summary>
    public static TransformationContentType Xml2Json { get; } = new("XML2JSON");

    /// <summary>JSON becomes XML.</summary>
    public static TransformationContentType Json2Xml { get; } = new("JSON2XML");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator TransformationContentType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<TransformationContentType>
    {
        protected override TransformationContentType Create(string value) => new(value);
    }
}
