using Apinizer.Client.Policies;

namespace Apinizer.Client.ApiProxies;

/// <summary>
/// Where the gateway sends the requests of an API proxy, as the server keeps it. What it has beside this is in
/// <see cref="ApinizerModel.AdditionalProperties"/>.
/// </summary>
public sealed record PromotedRouting : ApinizerModel
{
    /// <summary>The backend addresses.</summary>
    public IReadOnlyList<PromotedRoutingAddress>? ApiRoutingList { get; set; }

    /// <summary>How an address is chosen.</summary>
    public RoutingAlgorithm? LoadBalanceAlgorithm { get; set; }

    /// <summary>The secret that the cookies are made with which keep a client at its address.</summary>
    public Secret? StickyHashSecret { get; set; }

    /// <summary>The variable by which a client is known.</summary>
    public Variable? ClientIdentityVariable { get; set; }

    /// <summary>The host of the proxy server between the gateway and the backend.</summary>
    public string? ProxyHost { get; set; }

    /// <summary>Its port.</summary>
    public int? ProxyPort { get; set; }

    /// <summary>The user name for it.</summary>
    public string? ProxyUsername { get; set; }

    /// <summary>The password for it.</summary>
    public Secret? ProxyPassword { get; set; }

    /// <summary>Whether any certificate of a backend is accepted.</summary>
    public bool? DisableSslValidation { get; set; }
}
