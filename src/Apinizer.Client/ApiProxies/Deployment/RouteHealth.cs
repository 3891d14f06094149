namespace Apinizer.Client.ApiProxies;

/// <summary>Whether the worker pods of an environment serve an API proxy.</summary>
public sealed record RouteHealth : ApinizerModel
{
    /// <summary>Whether every pod that answered serves it; false also when none answered.</summary>
    public bool? RouteActive { get; set; }

    /// <summary>The path that it is served at; null if no pod serves it.</summary>
    public string? ServedPath { get; set; }

    /// <summary>The HTTP methods that are served.</summary>
    public IReadOnlyList<HttpRequestMethod>? Methods { get; set; }

    /// <summary>The path that all of the gateway's addresses begin with.</summary>
    public string? ApinizerRootContext { get; set; }

    /// <summary>How many pods answered, be it with an error.</summary>
    public long? PodsResponded { get; set; }

    /// <summary>How many pods serve it.</summary>
    public long? PodsActive { get; set; }

    /// <summary>Whether the Manager takes it to be deployed; null from servers that do not tell.</summary>
    public bool? DeployedInManager { get; set; }

    /// <summary>
    /// Whether the Manager and the pods disagree: a route that the Manager does not know, or one that did not arrive. Null from servers that do not
    /// tell.
    /// </summary>
    public bool? Inconsistent { get; set; }

    /// <summary>The answers of the pods.</summary>
    public IReadOnlyList<RouteHealthPod>? Pods { get; set; }
}
