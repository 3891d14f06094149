namespace Apinizer.Client.Administration;

/// <summary>An organization that a consumer belongs to.</summary>
public sealed record ApiAccessOrganization : ApinizerModel
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }
}
