using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Sends to a queue or topic of Apache ActiveMQ.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-activemq</c>.</remarks>
public sealed record ActiveMqConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.ActiveMq"/>.</summary>
    public ActiveMqConnection()
        : base(ConnectionType.ActiveMq)
    {
    }

    /// <summary>The protocol. Needed.</summary>
    public ActiveMqConnectionProtocolType? ActiveMqConnectionProtocolType { get; set; }

    /// <summary>Where the broker is, for instance <c>tcp://broker:61616</c> or <c>amqp://broker:5672</c>. Needed.</summary>
    public string? BrokerURL { get; set; }

    /// <summary>Who the gateway is, where the broker asks for it.</summary>
    public string? Username { get; set; }

    /// <summary>The password of <see cref="Username"/>. Answers have null or a mask in its place.</summary>
    public Secret? Password { get; set; }

    /// <summary>Whether it sends to a queue or to a topic. Needed.</summary>
    public DestinationType? DestinationType { get; set; }

    /// <summary>The name of the queue or topic. Needed.</summary>
    public string? DestinationName { get; set; }

    /// <summary>When a message counts as received; at once if not set.</summary>
    public SessionAcknowledgmentType? SessionAcknowledgement { get; set; }

    /// <summary>How long sending may take, in whole milliseconds; a minute if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? SendTimeout { get; set; }

    /// <summary>How long the broker may take to answer, in whole milliseconds; a minute if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RequestTimeout { get; set; }

    /// <summary>How long closing may take, in whole milliseconds; a minute if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? CloseTimeout { get; set; }

    /// <summary>How long opening may take, in whole milliseconds; a minute if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? ConnectTimeout { get; set; }

    /// <summary>The content type of the messages, for instance <c>application/json</c>.</summary>
    public string? ContentType { get; set; }

    /// <summary>The name under which the gateway subscribes. A lasting subscription to a topic needs one of its own.</summary>
    public string? ClientID { get; set; }

    /// <summary>The encoding of the messages, for instance <c>UTF-8</c>.</summary>
    public string? ContentEncoding { get; set; }

    internal override InputProblem? FindProblem()
        => Given(ActiveMqConnectionProtocolType)
            ?? NotBlank(BrokerURL)
            ?? Given(DestinationType)
            ?? NotBlank(DestinationName);

    internal override InputProblem? FindMissingSecret() => Username is null ? NotMasked(Password) : NotMissing(Password);
}
