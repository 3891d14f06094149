using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How the gateway reaches a host of Elasticsearch.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ElasticsearchScheme : OpenEnum
{
    private ElasticsearchScheme(string value)
        : base(value)
    {
    }

    /// <summary>In clear.</summary>
    public static ElasticsearchScheme Http { get; } = new("http");

    /// <summary>Encrypted.</summary>
    public static ElasticsearchScheme Https { get; } = new("https");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ElasticsearchScheme(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ElasticsearchScheme>
    {
        protected override ElasticsearchScheme Create(string value) => new(value);
    }
}
