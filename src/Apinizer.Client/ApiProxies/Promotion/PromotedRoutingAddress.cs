namespace Apinizer.Client.ApiProxies;

/// <summary>A backend address, as the server keeps it.</summary>
public sealed record PromotedRoutingAddress : ApinizerModel
{
    /// <summary>The address.</summary>
    public string? Url { get; set; }
}
