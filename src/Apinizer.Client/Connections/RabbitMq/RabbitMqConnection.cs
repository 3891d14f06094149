using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Sends to an exchange of RabbitMQ.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-rabbitmq</c>.</remarks>
public sealed record RabbitMqConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.RabbitMq"/>.</summary>
    public RabbitMqConnection()
        : base(ConnectionType.RabbitMq)
    {
    }

    /// <summary>The brokers, one at least. Needed.</summary>
    public IReadOnlyList<ConfigRabbitMqHostPort>? HostPortList { get; set; }

    /// <summary>The virtual host; <c>/</c> if not set.</summary>
    public string? ConnectionFactoryVirtualHost { get; set; }

    /// <summary>Whether it signs in with <see cref="ConnectionFactoryUsername"/> and <see cref="ConnectionFactoryPassword"/>; false if not set.</summary>
    public bool? AuthenticationEnabled { get; set; }

    /// <summary>The user; needed when it signs in.</summary>
    public string? ConnectionFactoryUsername { get; set; }

    /// <summary>The password; needed when it signs in. Answers have null or a mask in its place.</summary>
    public Secret? ConnectionFactoryPassword { get; set; }

    /// <summary>How long a connection may take to open, in whole milliseconds; a minute if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? ConnectionFactoryConnectionTimeout { get; set; }

    /// <summary>What it tells the broker about itself.</summary>
    public IReadOnlyDictionary<string, string>? ConnectionFactoryClientProperties { get; set; }

    /// <summary>How many channels it asks for; 2047 if not set.</summary>
    public int? ConnectionFactoryRequestedChannelMax { get; set; }

    /// <summary>The largest frame that it asks for, in bytes; 0 or not set: no limit.</summary>
    public int? ConnectionFactoryRequestedFrameMax { get; set; }

    /// <summary>How often both sides show that they are there, in whole seconds; every minute if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConnectionFactoryRequestedHeartbeat { get; set; }

    /// <summary>Whether it talks by TLS; false if not set.</summary>
    public bool? ConnectionFactoryUseSslProtocol { get; set; }

    /// <summary>The version of TLS, for instance <c>TLSv1.3</c>; <c>TLSv1.2</c> if not set.</summary>
    public string? ConnectionFactorySslProtocol { get; set; }

    /// <summary>The exchange; empty or not set: the default one.</summary>
    public string? ChannelExchange { get; set; }

    /// <summary>The routing key of the messages.</summary>
    public string? ChannelRoutingKey { get; set; }

    /// <summary>The application of the messages; <c>apinizer</c> if not set.</summary>
    public string? BasicPropertiesAppId { get; set; }

    /// <summary>The content type of the messages; <c>application/json</c> if not set.</summary>
    public string? BasicPropertiesContentType { get; set; }

    /// <summary>The encoding of the messages.</summary>
    public string? BasicPropertiesContentEncoding { get; set; }

    /// <summary>1: messages are lost when the broker restarts; 2: they are not.</summary>
    public int? BasicPropertiesDeliveryMode { get; set; }

    /// <summary>The priority of the messages, from 0 to 255.</summary>
    public int? BasicPropertiesPriority { get; set; }

    /// <summary>The queue for replies.</summary>
    public string? BasicPropertiesReplyTo { get; set; }

    /// <summary>After how many milliseconds a message expires, as text.</summary>
    public string? BasicPropertiesExpiration { get; set; }

    /// <summary>The type of the messages.</summary>
    public string? BasicPropertiesType { get; set; }

    /// <summary>The user of the messages.</summary>
    public string? BasicPropertiesUserId { get; set; }

    /// <summary>The cluster of the messages.</summary>
    public string? BasicPropertiesClusterId { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(HostPortList)
            ?? Each(HostPortList, broker => broker.FindProblem())
            ?? (AuthenticationEnabled == true ? NotBlank(ConnectionFactoryUsername) : null)
            ?? (BasicPropertiesDeliveryMode is null or 1 or 2 ? null : new InputProblem(nameof(BasicPropertiesDeliveryMode), "it must be 1 or 2."))
            ?? (BasicPropertiesPriority is < 0 or > 255 ? new InputProblem(nameof(BasicPropertiesPriority), "it must be from 0 to 255.") : null);

    internal override InputProblem? FindMissingSecret() => AuthenticationEnabled == true ? NotMissing(ConnectionFactoryPassword) : NotMasked(ConnectionFactoryPassword);
}
