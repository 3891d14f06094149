using System.Text.Json;
using System.Text.Json.Serialization;
using Apinizer.Client.Policies;

namespace Apinizer.Client.ApiProxies;

/// <summary>An API proxy with its endpoints and all of its policies.</summary>
public sealed record ApiProxyInfo : ApinizerModel, IJsonOnDeserialized
{
    /// <summary>The name that addresses it; case matters.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Its protocol.</summary>
    public ApiType? Type { get; set; }

    /// <summary>How clients reach it.</summary>
    public ClientRoute? ClientRoute { get; set; }

    /// <summary>The first path of <see cref="ClientRoute"/>; some answers have only that.</summary>
    public string? RelativePath { get; set; }

    /// <summary>Whether a SOAP API is offered as REST too.</summary>
    public bool? SoapToRest { get; set; }

    /// <summary>The policies that every request passes; null unless they were asked for.</summary>
    public IReadOnlyList<Policy>? RequestPolicyList { get; set; }

    /// <summary>The policies that every answer passes; null unless they were asked for.</summary>
    public IReadOnlyList<Policy>? ResponsePolicyList { get; set; }

    /// <summary>The policies that every error passes; null unless they were asked for.</summary>
    public IReadOnlyList<Policy>? ErrorPolicyList { get; set; }

    /// <summary>Its endpoints, with their own policies.</summary>
    public IReadOnlyList<ApiProxyEndpoint>? EndpointList { get; set; }

    /// <summary>Some answers wrap it once more, in a member of its own, which stays among the unknown ones as it was read.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        if (UnknownMembers?.TryGetValue("apiProxy", out var wrapped) != true || wrapped.ValueKind != JsonValueKind.Object || wrapped.Deserialize(JsonTypes<ApiProxyInfo>.Info) is not { } inner)
        {
            return;
        }

        (Name, Description, Type, ClientRoute, RelativePath, SoapToRest) = (inner.Name, inner.Description, inner.Type, inner.ClientRoute, inner.RelativePath, inner.SoapToRest);
        (RequestPolicyList, ResponsePolicyList, ErrorPolicyList, EndpointList) = (inner.RequestPolicyList, inner.ResponsePolicyList, inner.ErrorPolicyList, inner.EndpointList);
    }
}
