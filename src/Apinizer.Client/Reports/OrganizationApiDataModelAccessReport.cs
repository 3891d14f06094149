namespace Apinizer.Client.Administration;

/// <summary>Who may call what, and which data it carries, of all API proxies that are offered to others.</summary>
public sealed record OrganizationApiDataModelAccessReport : ApinizerModel
{
    /// <summary>The API proxies.</summary>
    public IReadOnlyList<ApiAccess>? ApiAccessList { get; set; }

    /// <summary>The data models that the methods carry, by name.</summary>
    public IReadOnlyDictionary<string, SpecSchema>? SchemaMap { get; set; }
}
