using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How the gateway talks to ActiveMQ.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ActiveMqConnectionProtocolType : OpenEnum
{
    private ActiveMqConnectionProtocolType(string value)
        : base(value)
    {
    }

    /// <summary>The protocol of ActiveMQ itself, usually on port 61616.</summary>
    public static ActiveMqConnectionProtocolType Tcp { get; } = new("TCP");

    /// <summary>AMQP, usually on port 5672.</summary>
    public static ActiveMqConnectionProtocolType Amqp { get; } = new("AMQP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ActiveMqConnectionProtocolType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ActiveMqConnectionProtocolType>
    {
        protected override ActiveMqConnectionProtocolType Create(string value) => new(value);
    }
}
