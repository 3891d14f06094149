namespace Apinizer.Client.ApiProxies;

/// <summary>The header in which proxies before the gateway say who the client is. What is not set stays as it is.</summary>
public sealed record ForwardedIpHeader : ApinizerModel
{
    /// <summary>
    /// Whether the gateway believes it; false by default. With it on, anyone who can reach the gateway without such a proxy can claim to be any address.
    /// </summary>
    public bool? ForwardedIpHeaderParamActive { get; init; }

    /// <summary>The name of the header; <c>X-Forwarded-For</c> by default.</summary>
    public string? Value { get; init; }

    /// <summary>Which of the addresses in it is the client's; <see cref="ForwardedIpOrder.First"/> by default.</summary>
    public ForwardedIpOrder? XffOrder { get; init; }
}
