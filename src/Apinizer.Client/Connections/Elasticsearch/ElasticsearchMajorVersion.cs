using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Which Elasticsearch the gateway talks to.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ElasticsearchMajorVersion : OpenEnum
{
    private ElasticsearchMajorVersion(string value)
        : base(value)
    {
    }

    /// <summary>It finds out by itself.</summary>
    public static ElasticsearchMajorVersion AutoDetect { get; } = new("AUTO_DETECT");

    /// <summary>Elasticsearch 7.</summary>
    public static ElasticsearchMajorVersion Elasticsearch7 { get; } = new("ES_7");

    /// <summary>Elasticsearch 8.</summary>
    public static ElasticsearchMajorVersion Elasticsearch8 { get; } = new("ES_8");

    /// <summary>Elasticsearch 9.</summary>
    public static ElasticsearchMajorVersion Elasticsearch9 { get; } = new("ES_9");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ElasticsearchMajorVersion(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ElasticsearchMajorVersion>
    {
        protected override ElasticsearchMajorVersion Create(string value) => new(value);
    }
}
