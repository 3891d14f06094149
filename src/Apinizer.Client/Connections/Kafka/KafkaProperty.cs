namespace Apinizer.Client.Connections;

/// <summary>A setting of the Kafka producer.</summary>
public sealed record KafkaProperty : ApinizerModel
{
    /// <summary>Its value, as text. It is a secret, since it may hold a password, as that of <c>sasl.jaas.config</c> does.</summary>
    public Secret? Value { get; set; }

    /// <summary>What the text is to be read as.</summary>
    public MapValueType? ValueType { get; set; }
}
