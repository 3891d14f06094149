using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What becomes of a message in which a content filter finds something.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ContentFilterAction : OpenEnum
{
    private ContentFilterAction(string value)
        : base(value)
    {
    }

    /// <summary>The whole message is refused.</summary>
    public static ContentFilterAction Block { get; } = new("BLOCK");

    /// <summary>What was found is taken out, and the message goes on.</summary>
    public static ContentFilterAction Delete { get; } = new("DELETE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ContentFilterAction(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ContentFilterAction>
    {
        protected override ContentFilterAction Create(string value) => new(value);
    }
}
