using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What a body is that a policy writes.</summary>
[JsonConverter(typeof(Converter))]
public sealed class MessageTemplateContentType : OpenEnum
{
    private MessageTemplateContentType(string value)
        : base(value)
    {
    }

    /// <summary>XML.</summary>
    public static MessageTemplateContentType Xml { get; } = new("XML");

    /// <summary>JSON.</summary>
    public static MessageTemplateContentType Json { get; } = new("JSON");

    /// <summary>Any text.</summary>
    public static MessageTemplateContentType Raw { get; } = new("RAW");

    /// <summary>A form. Only requests are one.</summary>
    public static MessageTemplateContentType UrlEncoded { get; } = new("URL_ENCODED");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator MessageTemplateContentType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<MessageTemplateContentType>
    {
        protected override MessageTemplateContentType Create(string value) => new(value);
    }
}
