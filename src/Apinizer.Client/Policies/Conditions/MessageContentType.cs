using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How a body is read.</summary>
[JsonConverter(typeof(Converter))]
public sealed class MessageContentType : OpenEnum
{
    private MessageContentType(string value)
        : base(value)
    {
    }

    /// <summary>As XML, with an XPath.</summary>
    public static MessageContentType Xml { get; } = new("XML");

    /// <summary>As JSON, with a JSONPath.</summary>
    public static MessageContentType Json { get; } = new("JSON");

    /// <summary>As it is.</summary>
    public static MessageContentType AllBody { get; } = new("ALL_BODY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator MessageContentType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<MessageContentType>
    {
        protected override MessageContentType Create(string value) => new(value);
    }
}
