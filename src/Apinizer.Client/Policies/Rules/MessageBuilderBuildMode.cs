using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How a row makes its value.</summary>
[JsonConverter(typeof(Converter))]
public sealed class MessageBuilderBuildMode : OpenEnum
{
    private MessageBuilderBuildMode(string value)
        : base(value)
    {
    }

    /// <summary>The value of the source is copied.</summary>
    public static MessageBuilderBuildMode Form { get; } = new("FORM");

    /// <summary>A template is filled in, with <c>#{…}</c> for what is computed.</summary>
    public static MessageBuilderBuildMode Template { get; } = new("TEMPLATE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator MessageBuilderBuildMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<MessageBuilderBuildMode>
    {
        protected override MessageBuilderBuildMode Create(string value) => new(value);
    }
}
