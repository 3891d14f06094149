namespace Apinizer.Client.ApiProxies;

/// <summary>A policy as an endpoint lists it. Its settings, where the server shows them, are in <see cref="ApinizerModel.AdditionalProperties"/>.</summary>
public sealed record EndpointPolicy : ApinizerModel
{
    /// <summary>The kind of policy, for instance <c>policy-api-based-throttling</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The policy's name.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is applied.</summary>
    public bool? Active { get; set; }
}
