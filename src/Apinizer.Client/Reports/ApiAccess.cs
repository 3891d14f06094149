using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Administration;

/// <summary>An API proxy with those who may call it.</summary>
public sealed record ApiAccess : ApinizerModel
{
    /// <summary>The id of the API proxy.</summary>
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get; set; }

    /// <summary>To whom it is offered.</summary>
    public SharingType? SharingType { get; set; }

    /// <summary>The address that it is reached at.</summary>
    public string? RoutingUrl { get; set; }

    /// <summary>The id of its project.</summary>
    public string? ProjectId { get; set; }

    /// <summary>Its project.</summary>
    public string? ProjectName { get; set; }

    /// <summary>Its methods.</summary>
    public IReadOnlyList<ApiAccessMethod>? MethodList { get; set; }
}
