using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Who gets a message.</summary>
[JsonConverter(typeof(Converter))]
public sealed class DestinationType : OpenEnum
{
    private DestinationType(string value)
        : base(value)
    {
    }

    /// <summary>One of those that listen.</summary>
    public static DestinationType Queue { get; } = new("QUEUE");

    /// <summary>All that have subscribed.</summary>
    public static DestinationType Topic { get; } = new("TOPIC");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator DestinationType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<DestinationType>
    {
        protected override DestinationType Create(string value) => new(value);
    }
}
