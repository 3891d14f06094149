namespace Apinizer.Client.ApiProxies;

/// <summary>An API proxy as the list shows it.</summary>
public sealed record ApiProxySummary : ApinizerModel
{
    /// <summary>The name that addresses it; case matters.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Its protocol.</summary>
    public ApiType? Type { get; set; }

    /// <summary>Its public path; older servers have <see cref="ClientRoute"/> in its place.</summary>
    public string? RelativePath { get; set; }

    /// <summary>How clients reach it; null where the server tells only <see cref="RelativePath"/>.</summary>
    public ClientRoute? ClientRoute { get; set; }

    /// <summary>Whether a SOAP API is offered as REST too.</summary>
    public bool? SoapToRest { get; set; }
}
