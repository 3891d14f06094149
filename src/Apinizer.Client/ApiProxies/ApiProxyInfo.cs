namespace Apinizer.Client.ApiProxies;

/// <summary>
/// An API proxy with its endpoints and all of its policies. The settings of a policy, which differ by its type, are in the
/// <see cref="ApinizerModel.AdditionalProperties"/> of the policy.
/// </summary>
public sealed record ApiProxyInfo : ApinizerModel
{
    /// <summary>The name that addresses it; case matters.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Its protocol.</summary>
    public ApiType? Type { get; set; }

    /// <summary>How clients reach it.</summary>
    public ClientRoute? ClientRoute { get; set; }

    /// <summary>Whether a SOAP API is offered as REST too.</summary>
    public bool? SoapToRest { get; set; }

    /// <summary>The policies that every request passes; null unless they were asked for.</summary>
    public IReadOnlyList<EndpointPolicy>? RequestPolicyList { get; set; }

    /// <summary>The policies that every answer passes; null unless they were asked for.</summary>
    public IReadOnlyList<EndpointPolicy>? ResponsePolicyList { get; set; }

    /// <summary>The policies that every error passes; null unless they were asked for.</summary>
    public IReadOnlyList<EndpointPolicy>? ErrorPolicyList { get; set; }

    /// <summary>Its endpoints, with their own policies.</summary>
    public IReadOnlyList<ApiProxyEndpoint>? EndpointList { get; set; }
}
