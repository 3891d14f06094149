namespace Apinizer.Client.ApiProxies;

/// <summary>What to export with an API proxy.</summary>
public sealed record ExportApiProxyOptions
{
    /// <summary>Whether what the API proxy refers to, such as certificates and connections, goes into the package too; no if not set.</summary>
    public bool? WithDependencies { get; init; }
}
