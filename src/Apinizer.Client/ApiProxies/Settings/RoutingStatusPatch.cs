namespace Apinizer.Client.ApiProxies;

/// <summary>Whether requests reach a backend. What is not set stays as it is.</summary>
public sealed record RoutingStatusPatch : DeployableInput
{
    /// <summary>Whether they do.</summary>
    public bool? RoutingEnabled { get; init; }

    /// <summary>Whether the gateway answers with the request itself, and calls no backend. It shows what policies make of a request.</summary>
    public bool? EchoEnabled { get; init; }
}
