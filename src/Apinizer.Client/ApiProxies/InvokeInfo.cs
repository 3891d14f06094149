namespace Apinizer.Client.ApiProxies;

/// <summary>How to call an API proxy in one environment. The address is <see cref="GatewayBaseUrl"/> followed by one of <see cref="FullPaths"/>.</summary>
public sealed record InvokeInfo : ApinizerModel
{
    /// <summary>The environment.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>The public address of its gateway.</summary>
    public string? GatewayBaseUrl { get; set; }

    /// <summary>The path that all of the gateway's addresses begin with.</summary>
    public string? RootContext { get; set; }

    /// <summary>The API proxy's paths, <see cref="RootContext"/> included.</summary>
    public IReadOnlyList<string>? FullPaths { get; set; }

    /// <summary>The HTTP methods of its endpoints.</summary>
    public IReadOnlyList<HttpRequestMethod>? Methods { get; set; }

    /// <summary><c>http</c>, <c>https</c> or both.</summary>
    public IReadOnlyList<string>? Schemes { get; set; }

    /// <summary>Whether it is deployed there, as the Manager knows it; that is not yet a live route.</summary>
    public bool? Deployed { get; set; }
}
