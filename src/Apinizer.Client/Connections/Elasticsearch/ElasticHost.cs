namespace Apinizer.Client.Connections;

/// <summary>A host of Elasticsearch.</summary>
public sealed record ElasticHost : ApinizerModel
{
    /// <summary>Whether it is reached in clear or encrypted; in clear if not set.</summary>
    public ElasticsearchScheme? Scheme { get; set; }

    /// <summary>Its name or address. Needed.</summary>
    public string? Host { get; set; }

    /// <summary>Its port; 9200 if not set.</summary>
    public int? Port { get; set; }

    /// <summary>How it is. The server sets it.</summary>
    public string? Status { get; set; }

    /// <summary>The cluster that it belongs to. The server sets it.</summary>
    public string? ClusterName { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Host);
}
