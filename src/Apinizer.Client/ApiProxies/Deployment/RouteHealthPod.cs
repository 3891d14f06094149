namespace Apinizer.Client.ApiProxies;

/// <summary>What one worker pod says about a route.</summary>
public sealed record RouteHealthPod : ApinizerModel
{
    /// <summary>Whether it serves the route.</summary>
    public bool? RouteActive { get; set; }

    /// <summary>The path that it serves it at.</summary>
    public string? ServedPath { get; set; }

    /// <summary>The HTTP methods that it serves.</summary>
    public IReadOnlyList<HttpRequestMethod>? Methods { get; set; }

    /// <summary>The pod's address or host name.</summary>
    public string? WorkerPodIp { get; set; }

    /// <summary>The path that all of this pod's addresses begin with.</summary>
    public string? ApinizerRootContext { get; set; }

    /// <summary>Why it could not be asked; null if it could.</summary>
    public string? Error { get; set; }
}
