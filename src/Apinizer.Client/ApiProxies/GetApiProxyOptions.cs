namespace Apinizer.Client.ApiProxies;

/// <summary>What to read of an API proxy.</summary>
public sealed record GetApiProxyOptions
{
    /// <summary>Whether the endpoints come with their policies; no if not set.</summary>
    public bool? WithPolicies { get; init; }
}
