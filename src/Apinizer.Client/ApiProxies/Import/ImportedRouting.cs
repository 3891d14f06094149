namespace Apinizer.Client.ApiProxies;

/// <summary>Where the requests of an imported API proxy go.</summary>
public sealed record ImportedRouting : ApinizerModel
{
    /// <summary>How an address is chosen.</summary>
    public RoutingAlgorithm? Algorithm { get; init; }

    /// <summary>The backend addresses.</summary>
    public IReadOnlyList<ImportedRoutingAddress>? AddressList { get; init; }
}
