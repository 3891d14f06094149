namespace Apinizer.Client.ApiProxies;

/// <summary>A header by which the gateway tells apart requests to the same path.</summary>
public sealed record ClientRouteHeader : ApinizerModel
{
    /// <summary>The header's name.</summary>
    public string? Name { get; set; }

    /// <summary>The value that it must have.</summary>
    public string? Value { get; set; }
}
