namespace Apinizer.Client.ApiProxies;

/// <summary>A schema that a WSDL document refers to.</summary>
public sealed record SoapSchema : ApinizerModel
{
    /// <summary>Its number among the schemas of the document.</summary>
    public long? SchemaNo { get; set; }

    /// <summary>The schema itself.</summary>
    public string? SchemaBody { get; set; }

    /// <summary>Where it was found.</summary>
    public string? OriginalLocation { get; set; }

    /// <summary>Its XML namespace.</summary>
    public string? SchemaNamespace { get; set; }
}
