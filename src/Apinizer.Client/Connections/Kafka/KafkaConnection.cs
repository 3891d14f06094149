using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Connections;

/// <summary>Sends to a topic of Apache Kafka.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-kafka</c>.</remarks>
public sealed record KafkaConnection : Connection
{
    private static readonly string[] Required = ["bootstrap.servers", "key.serializer", "value.serializer"];

    /// <summary>A connection of the kind <see cref="ConnectionType.Kafka"/>.</summary>
    public KafkaConnection()
        : base(ConnectionType.Kafka)
    {
    }

    /// <summary>The topic. Needed.</summary>
    public string? TopicName { get; set; }

    /// <summary>
    /// The settings of the Kafka producer, by name. Needed, with <c>bootstrap.servers</c>, <c>key.serializer</c> and <c>value.serializer</c> at least.
    /// </summary>
    public IReadOnlyDictionary<string, KafkaProperty>? PropertiesMap { get; set; }

    /// <summary>Whether it talks by TLS; false if not set.</summary>
    public bool? EnableSecure { get; set; }

    /// <summary>The versions of TLS that it accepts; needed with <see cref="EnableSecure"/>.</summary>
    public IReadOnlyList<SslProtocol>? ProtocolTypes { get; set; }

    /// <summary>The id of the keystore. The server finds it by <see cref="KeyStoreName"/>.</summary>
    public string? KeyStoreId { get; set; }

    /// <summary>The name of the project's keystore with its own certificate; needed with <see cref="EnableSecure"/>.</summary>
    public string? KeyStoreName { get; set; }

    /// <summary>The id of the truststore. The server finds it by <see cref="TrustStoreName"/>.</summary>
    public string? TrustStoreId { get; set; }

    /// <summary>The name of the project's keystore with the certificates that it trusts.</summary>
    public string? TrustStoreName { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(TopicName)
            ?? Given(PropertiesMap)
            ?? FindMissingProperty()
            ?? (EnableSecure == true ? NotEmpty(ProtocolTypes) ?? (KeyStoreId is null ? NotBlank(KeyStoreName) : null) : null);

    internal override InputProblem? FindMissingSecret()
    {
        foreach (var property in PropertiesMap ?? new Dictionary<string, KafkaProperty>())
        {
            if (Part(NotMissing(property.Value?.Value, nameof(KafkaProperty.Value)), $"{nameof(PropertiesMap)}[{property.Key}]") is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private InputProblem? FindMissingProperty()
        => Required.FirstOrDefault(name => !PropertiesMap!.ContainsKey(name)) is { } missing ? new InputProblem(nameof(PropertiesMap), $"it must have {missing}.") : null;
}
