namespace Apinizer.Client.ApiProxies;

/// <summary>
/// What is logged of the traffic of an API proxy in one environment, as it is read. It is more than can be written, so that a change is made with
/// <see cref="TrafficLogSettingsPatch"/>; the settings of connectors and methods can be taken over from here.
/// </summary>
public sealed record TrafficLogSettings : LoggedParts
{
    /// <summary>The id of the environment; its name is in the list of environments. Null where the server does not tell.</summary>
    public string? EnvironmentId { get; set; }

    /// <summary>The id of the API proxy; null where the server does not tell.</summary>
    public string? ApiProxyId { get; set; }

    /// <summary>The connectors by the name of their connection; older ones by their type, for instance <c>ELASTICSEARCH_INDEX</c>.</summary>
    public IReadOnlyDictionary<string, ConnectorLogSettings>? ConnectorSettingsMap { get; set; }

    /// <summary>The methods that are logged in another way; null when there are none.</summary>
    public IReadOnlyList<MethodLogOverride>? MethodOverrideList { get; set; }

    /// <summary>Whether an older server logs to a database. It cannot be written.</summary>
    public bool? EnableDatabaseConnector { get; set; }

    /// <summary>Whether an older server logs to Elasticsearch. It cannot be written.</summary>
    public bool? EnableElasticsearchConnector { get; set; }
}
