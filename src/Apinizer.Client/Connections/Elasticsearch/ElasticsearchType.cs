using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>What the gateway may do in Elasticsearch.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ElasticsearchType : OpenEnum
{
    private ElasticsearchType(string value)
        : base(value)
    {
    }

    /// <summary>It reads and writes.</summary>
    public static ElasticsearchType ReadWrite { get; } = new("READ_WRITE");

    /// <summary>It only reads.</summary>
    public static ElasticsearchType Read { get; } = new("READ");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ElasticsearchType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ElasticsearchType>
    {
        protected override ElasticsearchType Create(string value) => new(value);
    }
}
