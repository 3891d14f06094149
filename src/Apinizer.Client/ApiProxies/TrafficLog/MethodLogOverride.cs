namespace Apinizer.Client.ApiProxies;

/// <summary>A method whose traffic is logged in another way.</summary>
public sealed record MethodLogOverride : ApinizerModel
{
    /// <summary>The id of the method, by which the gateway finds it. Writing needs it; the server does not always tell it.</summary>
    public string? ApiMethodId { get; set; }

    /// <summary>The path of the method, for people.</summary>
    public string? ApiMethodName { get; set; }

    /// <summary>The connectors by the name of their connection. What is not set is as it is for the API proxy.</summary>
    public IReadOnlyDictionary<string, ConnectorLogSettings>? ConnectorSettingsMap { get; set; }
}
