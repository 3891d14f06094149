using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Administration;

/// <summary>What the report tells of an API proxy or an API proxy group.</summary>
public sealed record ApiProxyReport : ApinizerModel
{
    /// <summary>Its name.</summary>
    public string? ApiName { get; set; }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get; set; }

    /// <summary>What kind of API it is.</summary>
    public ApiType? ApiType { get; set; }

    /// <summary>The project that it belongs to.</summary>
    public string? ProjectName { get; set; }

    /// <summary>Whether it is a group.</summary>
    public bool? ApiGroup { get; set; }

    /// <summary>Of a group, the ids of its API proxies.</summary>
    public IReadOnlyList<string>? ApiIdListOfApiGroup { get; set; }

    /// <summary>Whether it is deployed to one environment at least.</summary>
    public bool? Deployed { get; set; }

    /// <summary>Where it is deployed.</summary>
    public IReadOnlyList<ApiProxyReportEnvironment>? EnvironmentList { get; set; }

    /// <summary>The addresses at which clients reach it.</summary>
    public IReadOnlyList<string>? ApiUrlList { get; set; }

    /// <summary>The addresses of its description; none if it is hidden.</summary>
    public IReadOnlyList<string>? ApiSpecUrlList { get; set; }

    /// <summary>Whether its description is hidden.</summary>
    public bool? SpecFileHidden { get; set; }

    /// <summary>How clients reach it.</summary>
    public ClientRoute? ClientRoute { get; set; }

    /// <summary>Whether it speaks another protocol with clients than with its backend.</summary>
    public bool? ProtocolTransformation { get; set; }

    /// <summary>Its categories.</summary>
    public IReadOnlyList<string>? ApiCategories { get; set; }

    /// <summary>The addresses of its backend.</summary>
    public IReadOnlyList<string>? RoutingAddressList { get; set; }

    /// <summary>How long the gateway waits for a connection to the backend.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RoutingConnectionTimeout { get; set; }

    /// <summary>How long the gateway waits for an answer of the backend.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? RoutingReadTimeout { get; set; }

    /// <summary>The address that it was made from; null when it was made otherwise.</summary>
    public string? BackendSpecUrl { get; set; }

    /// <summary>The file that it was made from; null when it was made otherwise.</summary>
    public string? BackendSpecFileName { get; set; }

    /// <summary>Whether a policy demands authentication.</summary>
    public bool? AuthenticationExist { get; set; }

    /// <summary>The types of those policies.</summary>
    public IReadOnlyList<string>? AuthenticationTypeList { get; set; }

    /// <summary>Whether a policy limits the rate of calls.</summary>
    public bool? RateLimitExist { get; set; }

    /// <summary>Its endpoints; null unless <see cref="ApiProxyReportOptions.IncludeEndpoints"/> asked for them.</summary>
    public IReadOnlyList<ApiProxyReportEndpoint>? EndpointList { get; set; }
}
