using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>An API proxy: an API that the gateway offers, and where its requests go.</summary>
public sealed record ApiProxy : ApinizerModel
{
    /// <summary>The name that addresses it; case matters.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Its protocol.</summary>
    public ApiType? ApiType
    {
        get => field ?? Type;
        set;
    }

    /// <summary>What some answers call <see cref="ApiType"/>.</summary>
    [JsonInclude]
    internal ApiType? Type { get; set; }

    /// <summary>Its categories.</summary>
    public IReadOnlyList<string>? CategoryList { get; set; }

    /// <summary>To whom it is offered.</summary>
    public SharingType? SharingType { get; set; }

    /// <summary>How clients reach it.</summary>
    public ClientRoute? ClientRoute { get; set; }

    /// <summary>Where its requests go.</summary>
    public ApiProxyRoutingInfo? Routing { get; set; }

    /// <summary>Its endpoints.</summary>
    public IReadOnlyList<ApiProxyEndpoint>? EndpointList { get; set; }

    /// <summary>Where it is deployed.</summary>
    public IReadOnlyList<ApiProxyDeployment>? DeploymentList { get; set; }
}
